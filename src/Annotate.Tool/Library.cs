using Annotate.Analysis;
using Annotate.Formats;
using Annotate.Tool.Plugins;
using Microsoft.Extensions.DependencyInjection;

namespace Annotate.Tool;

/// <summary>The library as the tool uses it: with all formats, and what plug-ins bring.</summary>
internal sealed class Library
{
    private Library(IServiceProvider services) =>
        (Json, Formats, Rules, Policies) = (
            services.GetRequiredService<AnnotateJson>(), services.GetRequiredService<FormatRegistry>(),
            services.GetRequiredService<EditorialRules>(), services.GetRequiredService<VerdictPolicies>());

    public AnnotateJson Json { get; }

    public FormatRegistry Formats { get; }

    public EditorialRules Rules { get; }

    public VerdictPolicies Policies { get; }

    public static Library Load(IReadOnlyList<string> plugins)
    {
        var services = new ServiceCollection();
        var builder = services.AddAnnotate().AddAnalysis().AddFormats();
        try
        {
            foreach (var plugin in plugins)
                PluginLoader.Load(plugin).Configure(builder);
            return new Library(services.BuildServiceProvider());
        }
        catch (Exception exception) when (exception is not ToolException && plugins.Count > 0)
        {
            // Whatever a stranger's code throws, the reader is told whose it is.
            throw ToolException.Usage($"What {string.Join(", ", plugins)} registers cannot be used. {exception.Message}");
        }
    }
}

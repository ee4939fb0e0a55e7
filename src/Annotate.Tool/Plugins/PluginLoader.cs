using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Annotate.DependencyInjection;

namespace Annotate.Tool.Plugins;

/// <summary>Loads an assembly and makes the one entry point that it names.</summary>
internal static class PluginLoader
{
    /// <summary>False in a build that was compiled ahead of time: there is no compiler for a stranger's code in it.</summary>
    // The analyzer cannot see that the project sets the switch to false wherever it trims.
#pragma warning disable IL4000
    [FeatureSwitchDefinition("Annotate.Tool.Plugins")]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    private static bool IsSupported => !AppContext.TryGetSwitch("Annotate.Tool.Plugins", out var isOn) || isOn;
#pragma warning restore IL4000

    /// <exception cref="ToolException">There is no such assembly, it is none, or it names no entry point.</exception>
    public static AnnotatePluginAttribute Load(string path)
    {
        if (!IsSupported)
            throw ToolException.Usage("This build of annotate was compiled ahead of time and loads no plug-ins. Install it with "
                + "'dotnet tool install Annotate.Tool' instead.");
        if (!File.Exists(path))
            throw ToolException.Usage($"There is no plug-in '{path}'. Check the path.");
        return LoadFrom(Path.GetFullPath(path));
    }

    [RequiresUnreferencedCode(PluginContext.Unseen)]
    private static AnnotatePluginAttribute LoadFrom(string path)
    {
        try
        {
            var assembly = new PluginContext(path).LoadFromAssemblyPath(path);
            return assembly.GetCustomAttribute<AnnotatePluginAttribute>()
                ?? throw ToolException.Usage($"'{path}' names no entry point. Add [assembly: YourPlugin] to it, "
                    + $"where YourPluginAttribute is an AnnotatePluginAttribute.");
        }
        catch (Exception exception) when (exception is BadImageFormatException
            or FileLoadException
            or FileNotFoundException
            or TypeLoadException
            or TargetInvocationException)
        {
            throw ToolException.Usage($"'{path}' cannot be loaded as a plug-in. {(exception.InnerException ?? exception).Message}");
        }
    }
}

using Annotate.DependencyInjection;
using Annotate.Formats;
using Annotate.Tests.Plugin;

[assembly: AcmePlugin]

namespace Annotate.Tests.Plugin;

/// <summary>Brings one of each: a type, a format, a rule and a policy.</summary>
public sealed class AcmePluginAttribute : AnnotatePluginAttribute
{
    public override void Configure(AnnotateBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder
            .AddAnnotationType("acme.mood", MoodJson.Default.Mood)
            .AddFormat(_ => new HeadlineFormat())
            .AddEditorialRule(new GloomyRule())
            .AddVerdictPolicy(new DoubtfulPolicy());
    }
}

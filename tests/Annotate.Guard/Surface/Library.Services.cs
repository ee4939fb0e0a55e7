using Microsoft.Extensions.DependencyInjection;

namespace Annotate.Guard.Surface;

internal static partial class Library
{
    /// <summary>The library in a container: as it comes, with the guard's own type, and a second one with other options.</summary>
    public static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddAnnotate().AddAnnotationType("acme.framing", FramingJson.Default.Framing);
        services.AddAnnotate("utf-8", options => options.Offsets = OffsetUnit.Utf8Byte);
#if !GUARD_OLD
        services.AddAnnotateAnalysis();
#endif
        return services.BuildServiceProvider();
    }

    /// <summary>The standard values of the vocabularies.</summary>
    public static IEnumerable<string> Vocabularies =>
    [
        Listed(AttributionKind.Standard), Listed(AttributionMode.Standard), Listed(AuthorStance.Standard), Listed(Certainty.Standard),
        Listed(Channel.Standard), Listed(ClaimKind.Standard), Listed(EntityKind.Standard), Listed(EventKind.Standard),
        Listed(Medium.Standard), Listed(MentionKind.Standard), Listed(Motivation.Standard), Listed(RelationLabel.Standard),
        Listed(SourceKind.Standard), Listed(SourceLevel.Standard), Listed(Stance.Standard), Listed(Strength.Standard),
        Listed(TimeKind.Standard), Listed(VerdictBasis.Standard), Listed(VerdictLabel.Standard), Listed(VerdictReason.Standard),
    ];

    private static string Listed<T>(IReadOnlyList<T> values) => $"{typeof(T).Name} {string.Join(' ', values)}";
}

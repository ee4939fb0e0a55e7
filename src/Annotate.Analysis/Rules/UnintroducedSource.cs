using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>ATT004: a named source speaks and is nowhere introduced by a name or a description.</summary>
/// <remarks>Silent where no mentions are annotated, and for sources that speak only outside the text. A name in the words of any of its attributions introduces a source: its
/// name or one of its first 100 aliases.</remarks>
internal sealed class UnintroducedSource : IEditorialRule
{
    private const int MostAliases = 100;

    /// <inheritdoc/>
    public string Code => DiagnosticCodes.UnintroducedSource;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public string Source => "Reuters, Handbook of Journalism, The essentials of Reuters sourcing: identify sources by name and position whenever possible";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var annotated = claims.Annotated;
        var introduced = new HashSet<AnnotationId>();
        var hasMentions = false;
        foreach (var mention in annotated.OfType<Mention>())
        {
            hasMentions = true;
            if (mention.MentionKind != MentionKind.Pronominal)
                introduced.UnionWith(mention.RefersToIds);
        }
        if (!hasMentions)
            yield break;
        var spoken = annotated.OfType<Attribution>().Where(attribution => attribution.Source is not null && attribution.SourceLevel != SourceLevel.Writer)
            .SelectMany(attribution => claims.SourcesOf(attribution).Where(IsToBeNamed).Select(source => (Attribution: attribution, Source: source)))
            .ToArray();
        foreach (var (attribution, source) in spoken)
        {
            if (!introduced.Contains(source.Id) && Names(annotated, attribution, source))
                introduced.Add(source.Id);
        }
        foreach (var (attribution, source) in spoken)
        {
            if (introduced.Add(source.Id))
                yield return Finding.Of(this, attribution, attribution.Source, $"The source {source.Name} of {Finding.Name(annotated, attribution)} is introduced nowhere: no mention names or describes it. Introduce it by name and position.");
        }
    }

    private static bool IsToBeNamed(Entity source) => source.SourceKind is not null && !SourceNaming.IsUnnamed(source) && !SourceNaming.IsDocument(source);

    private static bool Names(AnnotatedArticle annotated, Attribution attribution, Entity source)
    {
        var words = CoveredWords.Of(annotated, attribution.Source!);
        return source.Aliases.Take(MostAliases).Prepend(source.Name).Any(name => name.Length > 0 && words.Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}

using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>ATT002: a source that is not named, or not given at all, carries an opinion rather than information.</summary>
/// <remarks>An opinion is a belief, or an assertion in which only positions and predictions are claimed. Attitudes that the writer describes are not checked,
/// nor is what another source reports (a nested attribution).</remarks>
internal sealed class AnonymousOpinion : IEditorialRule
{
    /// <inheritdoc/>
    public string Code => DiagnosticCodes.AnonymousOpinion;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public string Source => "AP, Statement of News Values and Principles: anonymous material is information and not opinion or speculation";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var annotated = claims.Annotated;
        foreach (var attribution in annotated.OfType<Attribution>())
        {
            if (attribution.SourceLevel == SourceLevel.Writer || !IsOpinion(annotated, attribution))
                continue;
            var sources = claims.SourcesOf(attribution);
            if (sources.Count > 0 && sources.All(SourceNaming.IsUnnamed))
                yield return Finding.Of(this, attribution, attribution.Content, $"The source {SentenceParts.List(sources.Select(source => source.Name), 3)} is not named and carries an opinion: {Finding.Name(annotated, attribution)}{Cue(annotated, attribution)}. Name the source, or keep to information.");
            else if (sources.Count == 0 && attribution.SourceIds.Count == 0 && attribution.SourceLevel == SourceLevel.Arbitrary && attribution.Kind == AttributionKind.Belief)
                yield return Finding.Of(this, attribution, attribution.Content, $"Nobody is given for the opinion on {Finding.Name(annotated, attribution)}{Cue(annotated, attribution)}. Say who holds it.");
        }
    }

    private static bool IsOpinion(AnnotatedArticle annotated, Attribution attribution)
    {
        if (attribution.ParentId is not null)
            return false;
        if (attribution.Kind == AttributionKind.Belief)
            return true;
        if (attribution.Kind != AttributionKind.Assertion)
            return false;
        var kinds = annotated.Annotations.Referring<Claim>(attribution.Id).Where(claim => claim.AttributionIds.Contains(attribution.Id)).Select(claim => claim.Kinds).ToArray();
        return kinds.Length > 0 && kinds.All(each => each.Any(kind => kind == ClaimKind.PositionStatement || kind == ClaimKind.Prediction));
    }

    private static string Cue(AnnotatedArticle annotated, Attribution attribution) =>
        attribution.Cue is null ? "" : $", “{SentenceParts.Shorten(CoveredWords.Of(annotated, attribution.Cue))}”";
}

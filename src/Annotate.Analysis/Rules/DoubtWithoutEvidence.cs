using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>ATT005: a cue casts doubt on what somebody says ("claims", "alleged"), and the article brings nothing forward either way.</summary>
/// <remarks>Evidence for or against, and an undercut, are grounds for the doubt. Silent where no claim of the attribution is annotated. Of the words, “claimed” is the
/// published rule’s; the others are ours.</remarks>
internal sealed class DoubtWithoutEvidence : IEditorialRule
{
    public static ValueList<string> StandardCues { get; } = ValueList.Create(
        "claim", "claims", "claimed", "claiming", "allege", "alleges", "alleged", "alleging", "allegedly",
        "purport", "purports", "purported", "purportedly", "supposedly");

    /// <summary>The words that cast doubt, in every form, compared without regard to case; English by default.</summary>
    public ValueList<string> Cues { get; init; } = StandardCues;

    /// <inheritdoc/>
    public string Code => DiagnosticCodes.DoubtWithoutEvidence;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Information;

    /// <inheritdoc/>
    public string Source => "Bender et al., Writing and Reporting for the Media, Verbs to avoid for attribution: “claimed” casts doubt on a source’s remarks, “said” is neutral";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var annotated = claims.Annotated;
        var cues = Cues.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var attribution in annotated.OfType<Attribution>())
        {
            if (attribution.Cue is null || CoveredWords.Of(annotated, attribution.Cue) is not { Length: > 0 } cue || !cue.Split(' ', '…', ',').Any(cues.Contains))
                continue;
            var made = annotated.Annotations.Referring<Claim>(attribution.Id).Where(claim => claim.AttributionIds.Contains(attribution.Id)).ToArray();
            if (made.Length > 0 && !made.Any(claim => claims.SetsOf(claim.Id).Any(IsGround)))
                yield return Finding.Of(this, attribution, attribution.Cue, $"“{SentenceParts.Shorten(cue)}” casts doubt on {Finding.Name(annotated, attribution)}, and nothing in the article speaks for it or against it. Give the grounds for the doubt, or write “said”.");
        }
    }

    private static bool IsGround(EvidenceSet set) => set.Stance == Stance.Supports || set.Stance == Stance.Refutes || set.Stance == Stance.Undercuts;
}

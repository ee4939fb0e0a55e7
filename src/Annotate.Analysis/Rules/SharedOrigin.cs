using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>CLM002: evidence sets on one side of a claim share an independence group, and look like several sources while they are one.</summary>
internal sealed class SharedOrigin : IEditorialRule
{
    /// <inheritdoc/>
    public string Code => DiagnosticCodes.SharedOrigin;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public string Source => "Reuters, Handbook of Journalism, Accuracy: cross-check information, two or more sources are better than one; that those of one origin are one is ours";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims.Claims)
        {
            var groups = claims.SetsOf(claim.Id)
                .Where(set => set.Stance == Stance.Supports || set.Stance == Stance.Refutes)
                .SelectMany(set => claims.EvidenceOf(set).Select(evidence => evidence.IndependenceGroup).OfType<string>().Distinct(StringComparer.Ordinal).Select(group => (set.Stance, Group: group, Set: set)))
                .GroupBy(item => (item.Stance, item.Group), item => item.Set.Id.Value);
            foreach (var sets in groups.Where(sets => sets.Count() > 1))
                yield return Finding.Of(this, claim, claim.Target, $"{Finding.Name(claim)} has evidence of one origin, “{sets.Key.Group}”, in the sets {SentenceParts.List(sets, 5)}. Count it once, and look for evidence of another origin.");
        }
    }
}

using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>CLM004: evidence was published after the state of knowledge that a verdict names; after the claim, for information only.</summary>
/// <remarks>Only <see cref="Evidence.Published"/> is compared, never the date of capture or retrieval, and only where even the earliest reading of it is later than
/// the latest reading of the other date. The evidence of a verdict is that of its decisive sets, or of all sets where it names none.</remarks>
public sealed class LateEvidence : IEditorialRule
{
    /// <inheritdoc/>
    public string Code => DiagnosticCodes.LateEvidence;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public string Source => "AVeriTeC (Schlichtkrull et al. 2023): evidence published after the claim is a temporal leak; the comparison with a verdict’s state of knowledge is ours";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims.Claims)
        {
            var sets = claims.SetsOf(claim.Id);
            if (sets.Count == 0)
                continue;
            foreach (var verdict in claims.VerdictsOf(claim.Id))
            {
                var named = verdict.DecisiveSetIds.ToHashSet();
                foreach (var evidence in After(claims, sets.Where(set => named.Count == 0 || named.Contains(set.Id)), verdict.AsOf))
                    yield return Finding.Of(this, evidence, evidence.Target, $"Evidence {Words.Of(evidence)} ({evidence.Id}) was published {evidence.Published}, after {verdict.AsOf}, the state of knowledge of verdict {verdict.Id}. Leave it out of the verdict, or draw a new one.");
            }
            foreach (var evidence in After(claims, sets, claim.Date))
                yield return Finding.Of(this, evidence, evidence.Target, $"Evidence {Words.Of(evidence)} ({evidence.Id}) was published {evidence.Published}, after the claim {claim.Id} of {claim.Date}. The claimant cannot have known it; nothing need be done.") with { Severity = Severity.Information };
        }
    }

    private static IEnumerable<Evidence> After(ClaimIndex claims, IEnumerable<EvidenceSet> sets, PartialDate? date) =>
        date is { Precision: not DatePrecision.None } known
            ? sets.SelectMany(claims.EvidenceOf).DistinctBy(evidence => evidence.Id).Where(evidence => evidence.Published is { Precision: not DatePrecision.None } published && published.Earliest > known.Latest)
            : [];
}

using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>CLM004: evidence was published after the state of knowledge that a verdict names; after the claim, for information only.</summary>
/// <remarks>Only <see cref="Evidence.Published"/> is compared, never the date of capture or retrieval, and only where even the earliest reading of it is later than
/// the latest reading of the other date. The evidence of a verdict is that of its decisive sets, or of all sets where it names none; of several verdicts that rest on
/// one piece of evidence the one with the earliest state of knowledge is named. Linear.</remarks>
internal sealed class LateEvidence : IEditorialRule
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
            var verdicts = EarliestBySet(sets, claims.VerdictsOf(claim.Id));
            foreach (var (evidence, verdict) in Each(claims, sets, set => verdicts.GetValueOrDefault(set.Id)))
            {
                if (verdict is not null && IsAfter(evidence, verdict.AsOf))
                    yield return Finding.Of(this, evidence, evidence.Target, $"Evidence {SentenceParts.Describe(evidence)} ({evidence.Id}) was published {evidence.Published}, after {verdict.AsOf}, the state of knowledge of verdict {verdict.Id}. Leave it out of the verdict, or draw a new one.");
            }
            foreach (var (evidence, _) in Each(claims, sets, _ => null).Where(each => IsAfter(each.Evidence, claim.Date)))
                yield return Finding.Of(this, evidence, evidence.Target, $"Evidence {SentenceParts.Describe(evidence)} ({evidence.Id}) was published {evidence.Published}, after the claim {claim.Id} of {claim.Date}. The claimant cannot have known it; nothing need be done.") with { Severity = Severity.Information };
        }
    }

    /// <summary>For every set the verdict that rests on it with the earliest state of knowledge.</summary>
    private static Dictionary<AnnotationId, Verdict> EarliestBySet(IReadOnlyList<EvidenceSet> sets, IReadOnlyList<Verdict> verdicts)
    {
        var earliest = new Dictionary<AnnotationId, Verdict>();
        foreach (var verdict in verdicts.Where(verdict => verdict.DecisiveSetIds.Count > 0))
        {
            foreach (var id in verdict.DecisiveSetIds)
                earliest[id] = Earlier(earliest.GetValueOrDefault(id), verdict)!;
        }
        var ofAll = verdicts.Where(verdict => verdict.DecisiveSetIds.Count == 0).Aggregate(default(Verdict), Earlier);
        foreach (var set in sets.Where(_ => ofAll is not null))
            earliest[set.Id] = Earlier(earliest.GetValueOrDefault(set.Id), ofAll!)!;
        return earliest;
    }

    private static Verdict? Earlier(Verdict? known, Verdict other) =>
        known is null || !IsDated(known.AsOf) || (IsDated(other.AsOf) && other.AsOf!.Value.Latest < known.AsOf!.Value.Latest) ? other : known;

    /// <summary>Every piece of evidence once, with the earliest verdict on any of its sets.</summary>
    private static (Evidence Evidence, Verdict? Verdict)[] Each(ClaimIndex claims, IReadOnlyList<EvidenceSet> sets, Func<EvidenceSet, Verdict?> verdictOn)
    {
        var verdicts = new OrderedDictionary<AnnotationId, (Evidence Evidence, Verdict? Verdict)>();
        foreach (var set in sets)
        {
            var verdict = verdictOn(set);
            foreach (var evidence in claims.EvidenceOf(set))
            {
                var known = verdicts.GetValueOrDefault(evidence.Id).Verdict;
                verdicts[evidence.Id] = (evidence, verdict is null ? known : Earlier(known, verdict));
            }
        }
        return [.. verdicts.Values];
    }

    private static bool IsDated(PartialDate? date) => date is { Precision: not DatePrecision.None };

    private static bool IsAfter(Evidence evidence, PartialDate? date) =>
        IsDated(date) && IsDated(evidence.Published) && evidence.Published!.Value.Earliest > date!.Value.Latest;
}

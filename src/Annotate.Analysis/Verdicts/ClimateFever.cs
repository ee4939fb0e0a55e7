namespace Annotate.Analysis;

/// <summary>Annotators vote on every set; a claim with sets that support and sets that refute it is disputed.</summary>
/// <remarks>Diggelmann et al. 2020: the label of a set is the strict plurality of its votes, abstentions left out, and any tie is not enough
/// information; a set without votes keeps its stance. Supporting and refuting sets give conflicting (disputed), either alone gives its label, neither
/// gives not enough evidence. The rule for parts is that of <see cref="AnyCompleteSet"/>.</remarks>
internal sealed class ClimateFever : IVerdictPolicy
{
    /// <inheritdoc/>
    public string Name => "climateFever";

    /// <inheritdoc/>
    public Verdict Decide(ClaimEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var sides = EvidenceSides.Of(evidence.Sets, LabelOf);
        var votes = string.Concat(evidence.Sets.Where(set => set.Set.Votes.Count > 0).Take(3).Select(set => $" Votes on {set.Set.Id}: {VoteDistribution.Of(set.Set.Votes)}."));
        return PolicyVerdict.Of(this, evidence, sides, sides.Label, Rationale.OfSides(sides) + votes);
    }

    private static Stance LabelOf(AssessedSet set) =>
        set.Weigh(set.Set.Votes.Count == 0 ? set.Set.Stance : VoteDistribution.Of(set.Set.Votes).Label);
}

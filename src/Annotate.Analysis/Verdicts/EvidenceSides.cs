namespace Annotate.Analysis;

/// <summary>What speaks for a claim and what against it, by the lights of one policy.</summary>
internal sealed record EvidenceSides
{
    /// <summary>The sets that can decide for it.</summary>
    public IReadOnlyList<AssessedSet> Supporting { get; init; } = [];

    /// <summary>The sets that can decide against it.</summary>
    public IReadOnlyList<AssessedSet> Refuting { get; init; } = [];

    /// <summary>The sets that speak for a part of it only.</summary>
    public IReadOnlyList<AssessedSet> PartlySupporting { get; init; } = [];

    /// <summary>The sets that speak against a part of it only.</summary>
    public IReadOnlyList<AssessedSet> PartlyRefuting { get; init; } = [];

    /// <summary>Splits sets by what a policy makes of their stance.</summary>
    public static EvidenceSides Of(IEnumerable<AssessedSet> sets, Func<AssessedSet, Stance> stanceOf)
    {
        var byStance = sets.ToLookup(set => (stanceOf(set), set.IsPartial));
        return new EvidenceSides
        {
            Supporting = [.. byStance[(Stance.Supports, false)]],
            Refuting = [.. byStance[(Stance.Refutes, false)]],
            PartlySupporting = [.. byStance[(Stance.Supports, true)]],
            PartlyRefuting = [.. byStance[(Stance.Refutes, true)]],
        };
    }

    /// <summary>The label, by the rule for parts: what bears on a part alone decides nothing; against anything on the other side it makes the claim conflicting.</summary>
    public VerdictLabel Label =>
        Supporting.Count + PartlySupporting.Count > 0 && Refuting.Count + PartlyRefuting.Count > 0 ? VerdictLabel.Conflicting
        : Supporting.Count > 0 ? VerdictLabel.Supported
        : Refuting.Count > 0 ? VerdictLabel.Refuted
        : VerdictLabel.NotEnoughEvidence;

    /// <summary>The sets behind a label: those of its side, or of both sides where it takes none. The other side
    /// dissents.</summary>
    public IEnumerable<AssessedSet> DecisiveFor(VerdictLabel label) =>
        label == VerdictLabel.NotEnoughEvidence ? []
        : label == VerdictLabel.Supported ? Supporting.Concat(PartlySupporting)
        : label == VerdictLabel.Refuted ? Refuting.Concat(PartlyRefuting)
        : Supporting.Concat(Refuting).Concat(PartlySupporting).Concat(PartlyRefuting);
}

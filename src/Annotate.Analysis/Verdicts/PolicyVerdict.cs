namespace Annotate.Analysis;

/// <summary>Writes the verdict of a policy, yours too: with the sets that decide, dissent and are undercut, and how many independent
/// sources stand on each side.</summary>
public static class PolicyVerdict
{
    /// <summary>The verdict of a policy on a claim.</summary>
    /// <remarks>Its id is <c>verdict.</c> with the name of the policy and the id of the claim. The sets in force on the side of the label
    /// decide: of <c>supported</c> those that support, of <c>refuted</c> those that refute, of <c>notEnoughEvidence</c> none, of another
    /// label both.</remarks>
    /// <param name="policy">The policy.</param>
    /// <param name="evidence">What it was asked about.</param>
    /// <param name="label">What it decides.</param>
    /// <param name="rationale">Why, in sentences; what was set aside is told after them.</param>
    /// <exception cref="ArgumentException">The rationale is blank.</exception>
    public static Verdict Of(IVerdictPolicy policy, ClaimEvidence evidence, VerdictLabel label, string rationale)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentException.ThrowIfNullOrWhiteSpace(rationale);
        return Of(policy, evidence, EvidenceSides.Of(evidence.Sets, set => set.EffectiveStance), label, rationale);
    }

    /// <summary>The verdict on the evidence of these sides.</summary>
    internal static Verdict Of(IVerdictPolicy policy, ClaimEvidence evidence, EvidenceSides sides) =>
        Of(policy, evidence, sides, sides.Label, Rationale.OfSides(sides));

    /// <summary>The verdict with a label and first sentences of its own.</summary>
    internal static Verdict Of(IVerdictPolicy policy, ClaimEvidence evidence, EvidenceSides sides, VerdictLabel label, string rationale)
    {
        var decisive = sides.DecisiveFor(label).Select(set => set.Set.Id).ToHashSet();
        return new Verdict
        {
            Id = $"verdict.{policy.Name}.{evidence.Claim.Id}",
            ClaimId = evidence.Claim.Id,
            Label = label,
            Basis = VerdictBasis.Policy,
            Policy = policy.Name,
            Reason = label == VerdictLabel.Conflicting ? VerdictReason.Disputed : null,
            Rationale = rationale + Rationale.OfSetAside(evidence),
            DecisiveSetIds = Ids(evidence.Sets.Where(set => decisive.Contains(set.Set.Id))),
            DissentingSetIds = Ids(evidence.Sets.Where(set => IsFirm(set.EffectiveStance) && !decisive.Contains(set.Set.Id))),
            UndercutSetIds = Ids(evidence.Sets.Where(set => IsFirm(set.Set.Stance) && set.UndercutByIds.Count > 0)),
            IndependentSupport = evidence.IndependentSupport.Count,
            IndependentRefute = evidence.IndependentRefute.Count,
        };
    }

    private static bool IsFirm(Stance stance) => stance == Stance.Supports || stance == Stance.Refutes;

    private static ValueList<AnnotationId> Ids(IEnumerable<AssessedSet> sets) => ValueList.Copy(sets.Select(set => set.Set.Id));
}

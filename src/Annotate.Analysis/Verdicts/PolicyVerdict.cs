namespace Annotate.Analysis;

/// <summary>Writes the verdict of a policy.</summary>
internal static class PolicyVerdict
{
    /// <summary>The verdict on the evidence of these sides.</summary>
    public static Verdict Of(IVerdictPolicy policy, ClaimEvidence evidence, EvidenceSides sides) => Of(policy, evidence, sides, sides.Label, Rationale.OfSides(sides));

    /// <summary>The verdict with a label and first sentences of its own.</summary>
    public static Verdict Of(IVerdictPolicy policy, ClaimEvidence evidence, EvidenceSides sides, VerdictLabel label, string rationale)
    {
        var decisive = label == VerdictLabel.NotEnoughEvidence ? [] : sides.Decisive.Select(set => set.Set.Id).ToHashSet();
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

namespace Annotate.Analysis;

/// <summary>A claim is supported or refuted by any one complete set in force; by sets on both sides it is conflicting.</summary>
/// <remarks>After FEVER (Thorne et al. 2018), where any one complete evidence set proves the label. A set on a part of the claim decides nothing alone, and
/// makes the claim conflicting against anything on the other side (ours).</remarks>
internal sealed class AnyCompleteSet : IVerdictPolicy
{
    /// <inheritdoc/>
    public string Name => "anyCompleteSet";

    /// <inheritdoc/>
    public Verdict Decide(ClaimEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return PolicyVerdict.Of(this, evidence, EvidenceSides.Of(evidence.Sets, set => set.EffectiveStance));
    }
}

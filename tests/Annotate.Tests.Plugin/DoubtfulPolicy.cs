using Annotate.Analysis;

namespace Annotate.Tests.Plugin;

/// <summary>Never finds the evidence enough.</summary>
public sealed class DoubtfulPolicy : IVerdictPolicy
{
    public string Name => "acme-doubtful";

    public Verdict Decide(ClaimEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new Verdict
        {
            Id = $"{Name}:{evidence.Claim.Id}",
            ClaimId = evidence.Claim.Id,
            Label = VerdictLabel.NotEnoughEvidence,
            Basis = VerdictBasis.Policy,
            Policy = Name,
            Rationale = "One never knows."
        };
    }
}

namespace Annotate.Analysis;

/// <summary>Draws a verdict from the evidence of a claim. Yours is added by <see cref="VerdictPolicies.With"/>.</summary>
/// <remarks>Pure and safe for concurrent use: the same evidence gives the same verdict.</remarks>
public interface IVerdictPolicy
{
    /// <summary>The name by which it is registered and which its verdicts carry as <see cref="Verdict.Policy"/>.</summary>
    string Name { get; }

    /// <summary>Draws the verdict. It stands beside those of the article and of reviewers and overwrites none.</summary>
    Verdict Decide(ClaimEvidence evidence);
}

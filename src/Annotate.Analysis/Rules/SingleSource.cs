using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>CLM001: evidence in support of a claim comes from one independent source.</summary>
/// <remarks>Independence is that of <see cref="ClaimEvidence.IndependentSourcesOf"/>. Silent where no independent source stands behind the claim at all, and where it is not check-worthy.</remarks>
public sealed class SingleSource : IEditorialRule
{
    /// <inheritdoc/>
    public string Code => DiagnosticCodes.SingleSource;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Information;

    /// <inheritdoc/>
    public string Source => "Reuters, Handbook of Journalism, Accuracy: cross-check information, two or more sources are better than one";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims.Claims)
        {
            if (claim.CheckWorthy == false || !claims.SetsOf(claim.Id).Any(set => set.Stance == Stance.Supports))
                continue;
            var evidence = claims.EvidenceFor(claim);
            if (evidence.IndependentSourcesOf(evidence.WithStance(Stance.Supports)) is [var only])
                yield return Finding.Of(this, claim, claim.Target, $"{Finding.Name(claim)} has one independent source, {only}. Find a second one, or say that there is one only.");
        }
    }
}

using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>CLM003: evidence in support of a claim rests on the claim itself or on the attribution that makes it.</summary>
internal sealed class CircularEvidence : IEditorialRule
{
    /// <inheritdoc/>
    public string Code => DiagnosticCodes.CircularEvidence;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Error;

    /// <inheritdoc/>
    public string Source => "Verification Handbook (Silverman 2014), chapter 9: the first step is to identify the original content; that a claim cannot rest on itself is ours";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims.Claims.Where(claim => claims.SetsOf(claim.Id).Count > 0))
        {
            foreach (var set in claims.EvidenceFor(claim).Sets.Where(set => set.IsCircular && set.Set.Stance == Stance.Supports))
                yield return Finding.Of(this, set.Set, set.Set.Signal ?? claim.Target, $"The evidence {Rationale.Describe(set)} for “{SentenceParts.Shorten(claim.Text)}” ({claim.Id}) goes back to the claim’s own attribution. Take it out, or find evidence that does not rest on the claimant.");
        }
    }
}

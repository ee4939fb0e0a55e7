using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>CLM001: evidence in support of a whole claim comes from one independent source.</summary>
/// <remarks>Independence is that of <see cref="ClaimEvidence.IndependentSourcesOf"/>. Evidence for a part of the claim is no
/// source for it, nor is who stands behind evidence against it, of the whole or of a part.
/// Silent where no independent source is left, and where the claim is not check-worthy.</remarks>
internal sealed class SingleSource : IEditorialRule
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
            if (SourcesFor(claims.EvidenceFor(claim)) is [var only])
                yield return Finding.Of(this, claim, claim.Target,
                    $"{Finding.Name(claim)} has one independent source, {only}. Find a second one, or say that there is one only.");
        }
    }

    /// <summary>Both sides are put together, so that what joins sources across them is seen.</summary>
    private static SourceUnit[] SourcesFor(ClaimEvidence evidence)
    {
        var against = evidence.WithStance(Stance.Refutes);
        var refuting = against.SelectMany(set => set.Evidence).Select(item => item.Id).ToHashSet();
        var units = evidence.IndependentSourcesOf(evidence.WithStance(Stance.Supports).Where(set => !set.IsPartial).Concat(against));
        return [.. units.Where(unit => !unit.EvidenceIds.Any(refuting.Contains))];
    }
}

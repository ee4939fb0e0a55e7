namespace Annotate.Analysis;

/// <summary>Asks an annotated article what its annotations say. Pure: the article stays as it is.</summary>
public static class AnalysisExtensions
{
    /// <summary>The verdict of a policy on a claim.</summary>
    /// <exception cref="AnnotationNotFoundException">There is no claim of this id.</exception>
    public static Verdict VerdictOn(this AnnotatedArticle annotated, AnnotationId claimId, IVerdictPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Decide(ClaimIndex.Of(annotated).EvidenceFor(claimId));
    }

    /// <summary>The verdicts on every claim that has evidence or a verdict: those recorded beside those of some policies, in the order of
    /// the claims. Linear in sets and evidence.</summary>
    public static IReadOnlyList<VerdictComparison> CompareVerdicts(
        this AnnotatedArticle annotated, params IEnumerable<IVerdictPolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        var index = ClaimIndex.Of(annotated);
        var asked = policies.ToArray();
        return ValueList.Copy(index.Claims
            .Where(claim => index.SetsOf(claim.Id).Count > 0 || index.VerdictsOf(claim.Id).Count > 0)
            .Select(claim => Compare(index, claim, asked)));
    }

    /// <summary>Where a claim comes from: the chain of speakers with what each commits himself to, and the evidence.</summary>
    /// <exception cref="AnnotationNotFoundException">There is no claim of this id.</exception>
    public static ClaimProvenance ProvenanceOf(this AnnotatedArticle annotated, AnnotationId claimId)
    {
        var index = ClaimIndex.Of(annotated);
        return ProvenanceBuilder.Of(index, annotated.Get<Claim>(claimId));
    }

    private static VerdictComparison Compare(ClaimIndex index, Claim claim, IVerdictPolicy[] policies)
    {
        var evidence = index.EvidenceFor(claim);
        var recorded = index.VerdictsOf(claim.Id);
        var superseded = recorded.Where(verdict => verdict.SupersedesId is { } id && id != verdict.Id)
            .Select(verdict => verdict.SupersedesId!.Value)
            .ToHashSet();
        var standing = recorded.Where(verdict => !superseded.Contains(verdict.Id)).ToArray();
        return new VerdictComparison
        {
            ClaimId = claim.Id,
            ClaimText = claim.Text,
            // Verdicts that supersede each other in a circle all stand: none is known to be the last.
            Recorded = standing.Length > 0 ? standing : recorded,
            Derived = Array.ConvertAll(policies, policy => policy.Decide(evidence)),
        };
    }
}

namespace Annotate.Evaluation;

/// <summary>A claim with the verdict and the evidence of the data set.</summary>
public sealed record GoldClaim
{
    /// <summary>Its id, unique in the data set.</summary>
    public required string Id { get; init; }

    /// <summary>Its verdict.</summary>
    public required VerdictLabel Label { get; init; }

    /// <summary>Its evidence: all pieces of a set are needed, any set will do.</summary>
    public IReadOnlyList<IReadOnlyList<EvidencePiece>> EvidenceSets
    {
        get;
        init => field = ValueList.Copy(value?.Select(set => (IReadOnlyList<EvidencePiece>)ValueList.Copy(set)));
    } = ValueList<IReadOnlyList<EvidencePiece>>.Empty;

    /// <summary>The claims of an annotated article: each claim's first verdict, and its sets of stance supports and refutes.</summary>
    /// <remarks>For a verdict of not enough evidence all its sets count, as in FEVEROUS. Claims without a verdict are left out.</remarks>
    public static IReadOnlyList<GoldClaim> Of(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var sets = annotated.OfType<EvidenceSet>().ToLookup(set => set.ClaimId);
        return [.. annotated.OfType<Verdict>().DistinctBy(verdict => verdict.ClaimId).Select(verdict => new GoldClaim
        {
            Id = verdict.ClaimId.Value,
            Label = verdict.Label,
            EvidenceSets = [.. sets[verdict.ClaimId]
                .Where(set => verdict.Label == VerdictLabel.NotEnoughEvidence || set.Stance == Stance.Supports || set.Stance == Stance.Refutes)
                .Select(set => set.EvidenceIds.Select(id => annotated.Find<Evidence>(id)).OfType<Evidence>().Select(EvidencePiece.Of).ToArray())],
        })];
    }
}

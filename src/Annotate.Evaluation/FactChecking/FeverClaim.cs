namespace Annotate.Evaluation.FactChecking;

/// <summary>A claim of FEVER or FEVEROUS with its verdict and its evidence; gold or predicted.</summary>
public sealed record FeverClaim
{
    /// <summary>Its id, unique in the data set.</summary>
    public required string Id { get; init; }

    /// <summary>Its verdict.</summary>
    public required VerdictLabel Label { get; init; }

    /// <summary>Gold: all pieces of a set are needed, any set will do. Predicted: the pieces of all sets are one list, best
    /// first.</summary>
    public IReadOnlyList<IReadOnlyList<EvidencePiece>> EvidenceSets
    {
        get;
        init => field = ValueList.Copy(value?.Select(set => (IReadOnlyList<EvidencePiece>)ValueList.Copy(set)));
    } = ValueList<IReadOnlyList<EvidencePiece>>.Empty;

    /// <summary>The gold claims of an annotated article: each claim's first verdict, and its sets of stance supports and refutes.</summary>
    /// <remarks>For a verdict of not enough evidence all its sets count, as in FEVEROUS. Claims without a verdict are left out.</remarks>
    public static IReadOnlyList<FeverClaim> Of(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var sets = annotated.OfType<EvidenceSet>().ToLookup(set => set.ClaimId);
        return [.. annotated.OfType<Verdict>().DistinctBy(verdict => verdict.ClaimId).Select(verdict => new FeverClaim
        {
            Id = verdict.ClaimId.Value,
            Label = verdict.Label,
            EvidenceSets = [.. sets[verdict.ClaimId]
                .Where(set => verdict.Label == VerdictLabel.NotEnoughEvidence || set.Stance == Stance.Supports || set.Stance == Stance.Refutes)
                .Select(set => PiecesOf(annotated, set))],
        })];
    }

    /// <summary>The predictions of an annotated article: each claim's first verdict, and the pieces of all its sets in the order of the
    /// file.</summary>
    /// <remarks>So that predictions read by a format, or annotated by a model, can be scored. Claims without a verdict are left
    /// out.</remarks>
    public static IReadOnlyList<FeverClaim> OfPredictions(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var sets = annotated.OfType<EvidenceSet>().ToLookup(set => set.ClaimId);
        return [.. annotated.OfType<Verdict>().DistinctBy(verdict => verdict.ClaimId).Select(verdict => new FeverClaim
        {
            Id = verdict.ClaimId.Value,
            Label = verdict.Label,
            EvidenceSets = [.. sets[verdict.ClaimId].Select(set => PiecesOf(annotated, set))],
        })];
    }

    private static EvidencePiece[] PiecesOf(AnnotatedArticle annotated, EvidenceSet set) =>
        [.. set.EvidenceIds.Select(id => annotated.Find<Evidence>(id)).OfType<Evidence>().Select(EvidencePiece.Of)];
}

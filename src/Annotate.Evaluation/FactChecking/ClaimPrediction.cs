namespace Annotate.Evaluation;

/// <summary>What a system says of a claim.</summary>
public sealed record ClaimPrediction
{
    /// <summary>The id of the claim.</summary>
    public required string Id { get; init; }

    /// <summary>The verdict predicted.</summary>
    public required VerdictLabel Label { get; init; }

    /// <summary>The evidence predicted, best first.</summary>
    public IReadOnlyList<EvidencePiece> Evidence { get; init => field = ValueList.Copy(value); } = ValueList<EvidencePiece>.Empty;

    /// <summary>The predictions of an annotated article: each claim's first verdict, and the pieces of all its sets in the order of the file.</summary>
    /// <remarks>So that predictions read by a format, or annotated by a model, can be scored. Claims without a verdict are left out.</remarks>
    public static IReadOnlyList<ClaimPrediction> Of(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var sets = annotated.OfType<EvidenceSet>().ToLookup(set => set.ClaimId);
        return [.. annotated.OfType<Verdict>().DistinctBy(verdict => verdict.ClaimId).Select(verdict => new ClaimPrediction
        {
            Id = verdict.ClaimId.Value,
            Label = verdict.Label,
            Evidence = [.. sets[verdict.ClaimId].SelectMany(set => set.EvidenceIds).Select(id => annotated.Find<Evidence>(id)).OfType<Evidence>().Select(EvidencePiece.Of)],
        })];
    }
}

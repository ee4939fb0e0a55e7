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
}

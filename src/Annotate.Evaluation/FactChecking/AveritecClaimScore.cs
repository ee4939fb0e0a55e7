namespace Annotate.Evaluation.FactChecking;

/// <summary>How a prediction did on one claim of AVeriTeC.</summary>
public sealed record AveritecClaimScore
{
    /// <summary>The id of the claim.</summary>
    public required string Id { get; init; }

    /// <summary>Whether its verdict is right.</summary>
    public bool IsLabelRight { get; init; }

    /// <summary>How well its questions meet the gold ones; null where gold has none.</summary>
    public double? QuestionUtility { get; init; }

    /// <summary>How well its questions with their answers, and its statements, meet the gold ones; null where gold has none.</summary>
    public double? EvidenceUtility { get; init; }

    /// <summary>How alike the justifications are; null where gold has none.</summary>
    public double? JustificationScore { get; init; }
}

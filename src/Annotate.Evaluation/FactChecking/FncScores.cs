namespace Annotate.Evaluation;

/// <summary>The score of FNC-1 with its parts.</summary>
public sealed record FncScores : EvaluationResult
{
    /// <summary>What was earned.</summary>
    public double Score { get; init; }

    /// <summary>What all items together could earn.</summary>
    public double BestScore { get; init; }

    /// <summary>The share earned, which the challenge gives in per cent; null without items.</summary>
    public double? Relative => Ratio.Of(Score, BestScore);

    /// <summary>Gold stances against predicted ones.</summary>
    public required ConfusionMatrix Labels { get; init; }

    /// <inheritdoc/>
    public override Report ToReport() => new(
        "FNC-1",
        ["score", "value"],
        [["score", Score], ["best score", BestScore], ["relative", Relative], ["accuracy", Labels.Accuracy], ["macro f1", Labels.Macro.F1]]);
}

namespace Annotate.Evaluation.FactChecking;

/// <summary>The weighted score of the Fake News Challenge, stage 1 (FNC-1).</summary>
/// <remarks>Fake News Challenge 2017, and its scorer: an item whose relatedness is right earns 0.25, a related one with the right stance
/// 0.75 more.
/// Hanselowski et al. 2018, <em>A retrospective analysis of the fake news challenge stance-detection task</em>, show that it favours the
/// frequent stance
/// <c>discuss</c> and propose macro F1 instead: <see cref="ConfusionMatrix.Macro"/>.</remarks>
public sealed partial record FncScores : EvaluationResult
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

namespace Annotate.Evaluation;

/// <summary>The scores of FEVER or FEVEROUS with their parts.</summary>
public sealed record EvidenceScores : EvaluationResult
{
    /// <summary>The task: <c>FEVER</c> or <c>FEVEROUS</c>.</summary>
    public required string Task { get; init; }

    /// <summary>Whether the figures are those of the official scorer.</summary>
    public ScoringMode Mode { get; init; }

    /// <summary>Gold labels against predicted ones.</summary>
    public required ConfusionMatrix Labels { get; init; }

    /// <summary>The number of claims with the right label and a whole gold set.</summary>
    public int StrictlyCorrect { get; init; }

    /// <summary>The sum of the precisions of evidence.</summary>
    public double PrecisionSum { get; init; }

    /// <summary>The number of claims that have one.</summary>
    public int PrecisionClaims { get; init; }

    /// <summary>The sum of the recalls of evidence.</summary>
    public double RecallSum { get; init; }

    /// <summary>The number of claims that have one.</summary>
    public int RecallClaims { get; init; }

    /// <summary>The share of claims strictly correct (the FEVER score); null without claims.</summary>
    public double? StrictScore => Ratio.Of(StrictlyCorrect, Labels.Total);

    /// <summary>The share of claims with the right label; null without claims.</summary>
    public double? LabelAccuracy => Labels.Accuracy;

    /// <summary>The mean precision of evidence; null where no claim has one, for which the official scorers say 1.</summary>
    public double? EvidencePrecision => Ratio.Of(PrecisionSum, PrecisionClaims) ?? (Mode == ScoringMode.Official && Labels.Total > 0 ? 1 : null);

    /// <summary>The mean recall of evidence; null where no claim has one, for which the official scorers say 0.</summary>
    public double? EvidenceRecall => Ratio.Of(RecallSum, RecallClaims) ?? (Mode == ScoringMode.Official && Labels.Total > 0 ? 0 : null);

    /// <summary>The harmonic mean of both means. Where both are 0: null officially, whose scorers divide by zero there, else 0.</summary>
    public double? EvidenceF1 =>
        Ratio.Harmonic(EvidencePrecision, EvidenceRecall) ?? (Mode == ScoringMode.Corrected && EvidencePrecision is 0 && EvidenceRecall is 0 ? 0 : null);

    /// <inheritdoc/>
    public override Report ToReport() => new(
        $"{Task}, {Mode.ToString().ToLowerInvariant()}",
        ["score", "value", "sum", "claims"],
        [
            ["strict", StrictScore, StrictlyCorrect, Labels.Total],
            ["label accuracy", LabelAccuracy, Labels.Correct, Labels.Total],
            ["evidence precision", EvidencePrecision, PrecisionSum, PrecisionClaims],
            ["evidence recall", EvidenceRecall, RecallSum, RecallClaims],
            ["evidence f1", EvidenceF1, default, default],
        ]);
}

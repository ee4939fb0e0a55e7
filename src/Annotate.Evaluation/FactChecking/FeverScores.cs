namespace Annotate.Evaluation.FactChecking;

/// <summary>The scores of FEVER, and of FEVEROUS (<see cref="OfFeverous"/>): strict score, label accuracy, and precision, recall and F1 of
/// evidence.</summary>
/// <remarks>
/// <para>Thorne et al. 2018, <em>The Fact Extraction and VERification (FEVER) shared task</em>, and its scorer. The first 5 pieces of
/// predicted evidence count.
/// A claim is strictly correct when its label is, and a whole gold set is among the pieces; for not-enough-evidence claims the label is
/// enough, and they
/// do not enter the scores of evidence. A label outside those of the data set is wrong like any other, and shows in the matrix. Precision
/// and recall are means over claims; recall is 1 where a whole set was found, else 0.</para>
/// <para><see cref="ScoringMode.Official"/> keeps the defects of that scorer: a claim without predicted evidence has precision 1, one
/// without gold evidence
/// recall 1, an empty gold set counts as found, a piece given twice counts twice, and F1 is 0/0 (null) where precision and recall are 0.
/// <see cref="ScoringMode.Corrected"/> leaves such claims out of the mean concerned, ignores empty sets, counts a piece once, and gives F1
/// 0.</para>
/// </remarks>
public sealed partial record FeverScores : EvaluationResult
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

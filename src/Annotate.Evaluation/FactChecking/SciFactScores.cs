namespace Annotate.Evaluation;

/// <summary>The four scores of SciFact.</summary>
public sealed record SciFactScores : EvaluationResult
{
    /// <summary>Abstracts with the right label.</summary>
    public required PrecisionRecall AbstractLabelOnly { get; init; }

    /// <summary>Abstracts with the right label and a whole rationale.</summary>
    public required PrecisionRecall AbstractRationalized { get; init; }

    /// <summary>Sentences of whole rationales, whatever the label.</summary>
    public required PrecisionRecall SentenceSelection { get; init; }

    /// <summary>Sentences of whole rationales with the right label.</summary>
    public required PrecisionRecall SentenceLabel { get; init; }

    /// <inheritdoc/>
    public override Report ToReport() => new(
        "SciFact",
        ["score", .. PrecisionRecall.Columns],
        [
            ["abstract label only", .. AbstractLabelOnly.Cells],
            ["abstract rationalized", .. AbstractRationalized.Cells],
            ["sentence selection", .. SentenceSelection.Cells],
            ["sentence label", .. SentenceLabel.Cells],
        ]);
}

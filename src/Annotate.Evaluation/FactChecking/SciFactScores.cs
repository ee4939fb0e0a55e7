namespace Annotate.Evaluation.FactChecking;

/// <summary>The scores of SciFact, over abstracts and over sentences.</summary>
/// <remarks>
/// <para>Wadden et al. 2020, <em>Fact or fiction: verifying scientific claims</em>, and the scorer of its leaderboard. An abstract is
/// right when its label is, and
/// rationalised when the first three predicted sentences hold a whole gold rationale. A sentence is right when it belongs to a gold
/// rationale
/// all of whose sentences were predicted.</para>
/// <para>Corrected, as against that scorer: a sentence predicted twice counts once; one that is in two rationales is right when either is
/// whole
/// (the official scorer stops there). 0/0 is null, where it says 0.</para>
/// </remarks>
public sealed partial record SciFactScores : EvaluationResult
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

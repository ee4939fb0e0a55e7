using System.Globalization;

namespace Annotate.Evaluation;

/// <summary>The scores of AVeriTeC with their parts.</summary>
public sealed record AveritecScores : EvaluationResult
{
    /// <summary>Gold verdicts against predicted ones.</summary>
    public required ConfusionMatrix Labels { get; init; }

    /// <summary>The scores of each claim, in the order of gold.</summary>
    public IReadOnlyList<AveritecClaimScore> Claims { get; init => field = ValueList.Copy(value); } = ValueList<AveritecClaimScore>.Empty;

    /// <summary>The scores at each level.</summary>
    public IReadOnlyList<AveritecLevel> Levels { get; init => field = ValueList.Copy(value); } = ValueList<AveritecLevel>.Empty;

    /// <summary>The mean utility of the questions (Hungarian, questions only); null where no claim has one.</summary>
    public double? QuestionScore => Ratio.Mean(Claims.Select(claim => claim.QuestionUtility));

    /// <summary>The mean utility of questions and answers (Hungarian); null where no claim has one.</summary>
    public double? EvidenceScore => Ratio.Mean(Claims.Select(claim => claim.EvidenceUtility));

    /// <summary>The macro F1 of verdicts as the official scorer has it: over the four labels, 0 for one that does not occur. <see cref="ConfusionMatrix.Macro"/> leaves such labels out.</summary>
    public double? OfficialMacroF1 => Labels.Total == 0 ? null : Labels.ByLabel.Take(VerdictLabel.Standard.Count).Average(entry => entry.Counts.F1 ?? 0);

    /// <inheritdoc/>
    public override Report ToReport() => new(
        "AVeriTeC",
        ["score", "value"],
        [
            ["questions", QuestionScore],
            ["questions and answers", EvidenceScore],
            ["label accuracy", Labels.Accuracy],
            ["macro f1", Labels.Macro.F1],
            ["macro f1 (official)", OfficialMacroF1],
            .. Levels.Select(level => (ReportValue[])[$"veracity @ {level.Level.ToString(CultureInfo.InvariantCulture)}", level.Veracity]),
            .. Levels.Select(level => (ReportValue[])[$"justification @ {level.Level.ToString(CultureInfo.InvariantCulture)}", level.Justification]),
        ]);
}

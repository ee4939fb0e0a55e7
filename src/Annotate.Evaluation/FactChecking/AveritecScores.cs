using System.Globalization;

namespace Annotate.Evaluation;

/// <summary>The scores of AVeriTeC with their parts.</summary>
public sealed record AveritecScores : EvaluationResult
{
    /// <summary>Whether the figures are those of the official scorer.</summary>
    public ScoringMode Mode { get; init; }

    /// <summary>Gold verdicts against predicted ones.</summary>
    public required ConfusionMatrix Labels { get; init; }

    /// <summary>The scores of each claim, in the order of gold.</summary>
    public IReadOnlyList<AveritecClaimScore> Claims { get; init => field = ValueList.Copy(value); } = ValueList<AveritecClaimScore>.Empty;

    /// <summary>The scores at each level.</summary>
    public IReadOnlyList<AveritecLevel> Levels { get; init => field = ValueList.Copy(value); } = ValueList<AveritecLevel>.Empty;

    /// <summary>The scores by kind of claim, in the order in which the kinds first occur; officially <see cref="AveritecLevel.Evidence"/> is what is printed as their veracity.</summary>
    public IReadOnlyList<AveritecKind> Kinds { get; init => field = ValueList.Copy(value); } = ValueList<AveritecKind>.Empty;

    /// <summary>The mean utility of the questions (Hungarian, questions only); null where no claim has one, officially also where any has none.</summary>
    public double? QuestionScore => Mean(claim => claim.QuestionUtility);

    /// <summary>The mean utility of questions and answers (Hungarian); null where no claim has one, officially also where any has none.</summary>
    public double? EvidenceScore => Mean(claim => claim.EvidenceUtility);

    /// <summary>The mean score of the justifications, whatever the evidence; null where no claim has one, officially also where any has none.</summary>
    public double? JustificationScore => Mean(claim => claim.JustificationScore);

    /// <summary>The macro F1 of verdicts: officially over the four labels, 0 for one that does not occur; corrected over the labels that occur.</summary>
    public double? MacroF1 => Mode == ScoringMode.Corrected ? Labels.Macro.F1
        : Labels.Total == 0 ? null : Labels.ByLabel.Take(VerdictLabel.Standard.Count).Average(entry => entry.Counts.F1 ?? 0);

    /// <inheritdoc/>
    public override Report ToReport() => new(
        $"AVeriTeC, {Mode.ToString().ToLowerInvariant()}",
        ["score", "value", "sum", "claims"],
        [
            Row("questions", QuestionScore, claim => claim.QuestionUtility),
            Row("questions and answers", EvidenceScore, claim => claim.EvidenceUtility),
            Row("justification", JustificationScore, claim => claim.JustificationScore),
            ["label accuracy", Labels.Accuracy, Labels.Correct, Labels.Total],
            ["macro f1", MacroF1, default, default],
            .. Levels.Select(level => (ReportValue[])[$"veracity{At(level)}", level.Veracity, level.RightClaims, level.Claims]),
            .. Levels.Select(level => (ReportValue[])[$"justification{At(level)}", level.Justification, level.JustificationSum, level.JustificationClaims]),
            .. Kinds.SelectMany(kind => kind.Levels.Select(level => (ReportValue[])(Mode == ScoringMode.Official
                ? [$"{kind.Kind}{At(level)}", level.Evidence, level.EvidenceSum, level.Claims]
                : [$"{kind.Kind}{At(level)}", level.Veracity, level.RightClaims, level.Claims]))),
        ]);

    private static string At(AveritecLevel level) => $" @ {level.Level.ToString(CultureInfo.InvariantCulture)}";

    private double? Mean(Func<AveritecClaimScore, double?> score) =>
        Mode == ScoringMode.Official && Claims.Any(claim => score(claim) is null) ? null : Ratio.Mean(Claims.Select(score));

    private ReportValue[] Row(string name, double? value, Func<AveritecClaimScore, double?> score) =>
        [name, value, Claims.Sum(score), Claims.Count(claim => score(claim) is not null)];
}

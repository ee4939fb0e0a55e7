using System.Globalization;

namespace Annotate.Evaluation.FactChecking;

/// <summary>The scores of AVeriTeC: how well questions and answers meet the gold ones, and verdicts that count only above a level of
/// that.</summary>
/// <remarks>
/// <para>Schlichtkrull, Guo and Vlachos 2023, <em>AVeriTeC: a dataset for real-world claim verification with evidence from the web</em>,
/// and its scorer. The first
/// 10 strings of a prediction are assigned one to one to the gold ones so that the pairwise metric adds up to the most
/// (the Hungarian method); the sum is divided by the number of gold strings. A verdict counts at a level λ only where that
/// utility is above λ.</para>
/// <para>The metric is yours: the paper takes METEOR, whose word lists are no part of this library.</para>
/// <para><see cref="ScoringMode.Official"/> keeps the defects of that scorer. A claim without gold evidence (or justification) divides by
/// zero there, so that the
/// figures concerned are null; a string predicted twice can meet two gold ones; macro F1 counts a label that does not occur as 0; and what
/// is printed as
/// veracity by kind of claim is the mean utility of the evidence above λ, whatever the verdicts.</para>
/// <para><see cref="ScoringMode.Corrected"/> leaves claims without gold evidence out of the scores of evidence and levels, counts a string
/// once, leaves labels that do
/// not occur out of macro F1, and takes the verdicts into account by kind as over all claims.</para>
/// </remarks>
public sealed partial record AveritecScores : EvaluationResult
{
    /// <summary>Whether the figures are those of the official scorer.</summary>
    public ScoringMode Mode { get; init; }

    /// <summary>Gold verdicts against predicted ones.</summary>
    public required ConfusionMatrix Labels { get; init; }

    /// <summary>The scores of each claim, in the order of gold.</summary>
    public IReadOnlyList<AveritecClaimScore> Claims { get; init => field = ValueList.Copy(value); } = ValueList<AveritecClaimScore>.Empty;

    /// <summary>The scores at each level.</summary>
    public IReadOnlyList<AveritecLevel> Levels { get; init => field = ValueList.Copy(value); } = ValueList<AveritecLevel>.Empty;

    /// <summary>The scores by kind of claim, in the order in which the kinds first occur; a claim of several kinds counts for each.
    /// Officially <see cref="AveritecLevel.Evidence"/> is what is printed as their veracity.</summary>
    public IReadOnlyList<(ClaimKind Kind, IReadOnlyList<AveritecLevel> Levels)> Kinds
    {
        get;
        init => field = ValueList.Copy(value?.Select(kind => (kind.Kind, (IReadOnlyList<AveritecLevel>)ValueList.Copy(kind.Levels))));
    } = ValueList<(ClaimKind Kind, IReadOnlyList<AveritecLevel> Levels)>.Empty;

    /// <summary>The mean utility of the questions (Hungarian, questions only); null where no claim has one, officially also where any has
    /// none.</summary>
    public double? QuestionScore => Mean(claim => claim.QuestionUtility);

    /// <summary>The mean utility of questions and answers (Hungarian); null where no claim has one, officially also where any has
    /// none.</summary>
    public double? EvidenceScore => Mean(claim => claim.EvidenceUtility);

    /// <summary>The mean score of the justifications, whatever the evidence; null where no claim has one, officially also where any has
    /// none.</summary>
    public double? JustificationScore => Mean(claim => claim.JustificationScore);

    /// <summary>The macro F1 of verdicts: officially over the four labels, 0 for one that does not occur; corrected over the labels that
    /// occur.</summary>
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

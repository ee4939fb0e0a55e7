namespace Annotate.Evaluation;

/// <summary>The scores of AVeriTeC: how well questions and answers meet the gold ones, and verdicts that count only above a level of that.</summary>
/// <remarks>
/// <para>Schlichtkrull, Guo and Vlachos 2023, <em>AVeriTeC: a dataset for real-world claim verification with evidence from the web</em>, and its scorer. The first
/// 10 strings of a prediction are assigned one to one to the gold ones so that the pairwise metric adds up to the most
/// (<see cref="HungarianAssignment"/>); the sum is divided by the number of gold strings. A verdict counts at a level λ only where that
/// utility is above λ.</para>
/// <para>The metric is yours: the paper takes METEOR, whose word lists are no part of this library. A claim without gold evidence has no
/// utility; the official scorer divides by zero there, here it is left out of the means and counts as not above any level.</para>
/// </remarks>
public static class AveritecScorer
{
    private const int MaxStrings = 10;

    /// <summary>The levels reported: 0.1, 0.2, 0.25, 0.3, 0.4 and 0.5.</summary>
    public static IReadOnlyList<double> Levels { get; } = ValueList.Create(0.1, 0.2, 0.25, 0.3, 0.4, 0.5);

    /// <summary>Scores predictions, matched to the gold claims by id.</summary>
    /// <param name="gold">The gold claims.</param>
    /// <param name="predictions">The predictions.</param>
    /// <param name="metric">How alike a predicted string (the first argument) is to a gold one; finite, higher is better.</param>
    /// <exception cref="ArgumentException">An id occurs twice, a gold claim has no prediction, a prediction no gold claim; or the metric is not finite.</exception>
    public static AveritecScores Score(IEnumerable<AveritecClaim> gold, IEnumerable<AveritecClaim> predictions, Func<string, string, double> metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        var pairs = PredictionPairs.Of(gold, predictions, claim => claim.Id, prediction => prediction.Id);
        var claims = pairs.Select(pair => ScoreClaim(pair.Gold, pair.Predicted, metric)).ToArray();
        return new AveritecScores
        {
            Labels = ConfusionMatrix.Of(
                [.. pairs.Select(pair => pair.Gold.Label.Value)],
                [.. pairs.Select(pair => pair.Predicted.Label.Value)],
                VerdictLabel.Standard.Concat(pairs.SelectMany(pair => new[] { pair.Gold.Label, pair.Predicted.Label })).Select(label => label.Value).Distinct(StringComparer.Ordinal)),
            Claims = ValueList.Copy(claims),
            Levels = ValueList.Copy(Levels.Select(level => new AveritecLevel
            {
                Level = level,
                Veracity = Ratio.Of(claims.Count(claim => claim.IsLabelRight && claim.EvidenceUtility > level), claims.Length),
                Justification = Ratio.Of(claims.Sum(claim => claim.EvidenceUtility > level ? claim.JustificationScore ?? 0 : 0), claims.Length),
            })),
        };
    }

    private static AveritecClaimScore ScoreClaim(AveritecClaim gold, AveritecClaim predicted, Func<string, string, double> metric)
    {
        string[] strings = [.. predicted.Strings.Take(MaxStrings)];
        string[] questions = predicted.Questions.Count == 0 ? strings : [.. predicted.Questions.Take(MaxStrings).Select(question => question.Question)];
        return new AveritecClaimScore
        {
            Id = gold.Id,
            IsLabelRight = gold.Label == predicted.Label,
            QuestionUtility = Utility(questions, [.. gold.Questions.Select(question => question.Question)], metric),
            EvidenceUtility = Utility(strings, [.. gold.Strings], metric),
            JustificationScore = gold.Justification is { } justification ? metric(predicted.Justification ?? string.Join(' ', strings), justification) : null,
        };
    }

    private static double? Utility(string[] predicted, string[] gold, Func<string, string, double> metric)
    {
        var values = new double[predicted.Length * gold.Length];
        for (var i = 0; i < predicted.Length; i++)
        {
            for (var j = 0; j < gold.Length; j++)
                values[(i * gold.Length) + j] = metric(predicted[i], gold[j]);
        }
        var columns = HungarianAssignment.Maximize(values, predicted.Length, gold.Length);
        return Ratio.Of(columns.Select((column, row) => column < 0 ? 0 : values[(row * gold.Length) + column]).Sum(), gold.Length);
    }
}

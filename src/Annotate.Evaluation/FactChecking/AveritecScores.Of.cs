namespace Annotate.Evaluation.FactChecking;

public sealed partial record AveritecScores
{
    private const int MaxStrings = 10;

    /// <summary>The levels reported: 0.1, 0.2, 0.25, 0.3, 0.4 and 0.5.</summary>
    public static IReadOnlyList<double> StandardLevels { get; } = ValueList.Create(0.1, 0.2, 0.25, 0.3, 0.4, 0.5);

    /// <summary>Scores predictions, matched to the gold claims by id.</summary>
    /// <param name="gold">The gold claims.</param>
    /// <param name="predictions">The predictions.</param>
    /// <param name="metric">How alike a predicted string (the first argument) is to a gold one; finite, higher is better.</param>
    /// <param name="mode">Whether the figures are those of the official scorer.</param>
    /// <exception cref="ArgumentException">An id occurs twice, a gold claim has no prediction, a prediction no gold claim; or the metric
    /// is not finite.</exception>
    public static AveritecScores Of(
        IEnumerable<AveritecClaim> gold, IEnumerable<AveritecClaim> predictions, Func<string, string, double> metric, ScoringMode mode)
    {
        ArgumentNullException.ThrowIfNull(metric);
        var pairs = PredictionPairs.Of(gold, predictions, claim => claim.Id, prediction => prediction.Id);
        AveritecClaimScore[] claims = [.. pairs.Select(pair => ScoreClaim(pair.Gold, pair.Predicted, Checked(metric), mode))];
        return new AveritecScores
        {
            Mode = mode,
            Labels = ConfusionMatrix.Of(
                [.. pairs.Select(pair => pair.Gold.Label.Value)],
                [.. pairs.Select(pair => pair.Predicted.Label.Value)],
                VerdictLabel.Standard.Concat(pairs.SelectMany(pair => new[] { pair.Gold.Label, pair.Predicted.Label })).Select(label => label.Value).Distinct(StringComparer.Ordinal)),
            Claims = claims,
            Levels = LevelsOf(claims, mode),
            Kinds = [.. pairs.Zip(claims)
                .SelectMany(entry => entry.First.Gold.Kinds.Select(kind => (Kind: kind, Score: entry.Second)))
                .GroupBy(entry => entry.Kind, entry => entry.Score)
                .Select(group => (group.Key, LevelsOf([.. mode == ScoringMode.Corrected ? group.Distinct() : group], mode)))],
        };
    }

    private static IReadOnlyList<AveritecLevel> LevelsOf(AveritecClaimScore[] claims, ScoringMode mode)
    {
        AveritecClaimScore[] known = [.. claims.Where(claim => claim.EvidenceUtility is not null)];
        var isDefined = mode == ScoringMode.Corrected || known.Length == claims.Length;
        return [.. StandardLevels.Select(level =>
        {
            AveritecClaimScore[] above = [.. known.Where(claim => claim.EvidenceUtility > level)];
            return new AveritecLevel
            {
                Level = level,
                Claims = isDefined ? known.Length : 0,
                RightClaims = above.Count(claim => claim.IsLabelRight),
                EvidenceSum = above.Sum(claim => claim.EvidenceUtility ?? 0),
                JustificationClaims = isDefined && (mode == ScoringMode.Corrected || claims.All(claim => claim.JustificationScore is not null)) ? known.Count(claim => claim.JustificationScore is not null) : 0,
                JustificationSum = above.Sum(claim => claim.JustificationScore ?? 0),
            };
        })];
    }

    private static AveritecClaimScore ScoreClaim(AveritecClaim gold, AveritecClaim predicted, Func<string, string, double> metric, ScoringMode mode)
    {
        string[] strings = [.. First(predicted.Strings, mode)];
        string[] questions = predicted.Questions.Count == 0 ? strings : [.. First(predicted.Questions.Select(question => question.Question), mode)];
        return new AveritecClaimScore
        {
            Id = gold.Id,
            IsLabelRight = gold.Label == predicted.Label,
            QuestionUtility = Utility(questions, [.. gold.Questions.Select(question => question.Question)], metric),
            EvidenceUtility = Utility(strings, [.. gold.Strings], metric),
            JustificationScore = gold.Justification is { } justification ? metric(predicted.Justification ?? string.Join(' ', strings), justification) : null,
        };
    }

    private static IEnumerable<string> First(IEnumerable<string> strings, ScoringMode mode) =>
        (mode == ScoringMode.Corrected ? strings.Distinct(StringComparer.Ordinal) : strings).Take(MaxStrings);

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

    private static Func<string, string, double> Checked(Func<string, string, double> metric) => (predicted, gold) =>
        metric(predicted, gold) is var value && double.IsFinite(value)
            ? value
            : throw new ArgumentException($"The metric gives {value} for two strings. Give a finite number for every pair.", nameof(metric));
}

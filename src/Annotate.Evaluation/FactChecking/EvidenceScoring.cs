namespace Annotate.Evaluation.FactChecking;

/// <summary>What the scorers of FEVER and FEVEROUS have in common.</summary>
internal static class EvidenceScoring
{
    public static FeverScores Score(
        string task,
        IEnumerable<FeverClaim> gold,
        IEnumerable<FeverClaim> predictions,
        ScoringMode mode,
        bool isUnverifiableExempt,
        Func<IEnumerable<EvidencePiece>, IEnumerable<EvidencePiece>> truncate)
    {
        var pairs = PredictionPairs.Of(gold, predictions, claim => claim.Id, prediction => prediction.Id);
        var (strict, precision, recall) = (0, new Mean(), new Mean());
        foreach (var (claim, prediction) in pairs)
        {
            var given = prediction.EvidenceSets.SelectMany(set => set);
            EvidencePiece[] pieces = [.. truncate(mode == ScoringMode.Corrected ? given.Distinct() : given)];
            var found = pieces.ToHashSet();
            var sets = mode == ScoringMode.Corrected ? claim.EvidenceSets.Where(set => set.Count > 0).ToArray() : claim.EvidenceSets;
            var isExempt = isUnverifiableExempt && claim.Label == VerdictLabel.NotEnoughEvidence;
            var hasWholeSet = sets.Any(set => set.All(found.Contains));
            if (claim.Label == prediction.Label && (isExempt || hasWholeSet))
                strict++;
            if (isExempt)
                continue;
            var known = sets.SelectMany(set => set).ToHashSet();
            AddTo(precision, Ratio.Of(pieces.Count(known.Contains), pieces.Length), mode);
            AddTo(recall, sets.Count == 0 ? null : hasWholeSet ? 1 : 0, mode);
        }
        return new FeverScores
        {
            Task = task,
            Mode = mode,
            Labels = ConfusionMatrix.Of([.. pairs.Select(pair => pair.Gold.Label.Value)], [.. pairs.Select(pair => pair.Predicted.Label.Value)]),
            StrictlyCorrect = strict,
            PrecisionSum = precision.Sum,
            PrecisionClaims = precision.Count,
            RecallSum = recall.Sum,
            RecallClaims = recall.Count,
        };
    }

    /// <summary>The official scorers take what is unknown for perfect.</summary>
    private static void AddTo(Mean mean, double? value, ScoringMode mode)
    {
        if ((value ?? (mode == ScoringMode.Official ? 1 : null)) is { } known)
            mean.Add(known);
    }

    private sealed class Mean
    {
        public double Sum { get; private set; }

        public int Count { get; private set; }

        public void Add(double value) => (Sum, Count) = (Sum + value, Count + 1);
    }
}

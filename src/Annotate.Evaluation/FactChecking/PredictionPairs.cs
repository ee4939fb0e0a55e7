namespace Annotate.Evaluation.FactChecking;

/// <summary>Finds the prediction of each gold claim.</summary>
internal static class PredictionPairs
{
    public static IReadOnlyList<(TGold Gold, TPrediction Predicted)> Of<TGold, TPrediction>(
        IEnumerable<TGold> gold,
        IEnumerable<TPrediction> predictions,
        Func<TGold, string> goldId,
        Func<TPrediction, string> predictionId)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predictions);
        var byId = new Dictionary<string, TPrediction>(StringComparer.Ordinal);
        foreach (var prediction in predictions)
        {
            if (!byId.TryAdd(predictionId(prediction), prediction))
                throw new ArgumentException($"Two predictions have the id '{predictionId(prediction)}'. Give one for each claim.", nameof(predictions));
        }
        var pairs = new List<(TGold, TPrediction)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in gold)
        {
            var id = goldId(claim);
            if (!seen.Add(id))
                throw new ArgumentException($"Two gold claims have the id '{id}'. Give each once.", nameof(gold));
            if (!byId.TryGetValue(id, out var prediction))
                throw new ArgumentException($"There is no prediction for the gold claim '{id}'. Add it, or leave the claim out.", nameof(predictions));
            pairs.Add((claim, prediction));
        }
        return byId.Keys.FirstOrDefault(id => !seen.Contains(id)) is { } odd
            ? throw new ArgumentException($"There is no gold claim '{odd}', for which there is a prediction. Leave it out, or give the gold claim.", nameof(predictions))
            : pairs;
    }
}

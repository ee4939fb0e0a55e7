namespace Annotate.Evaluation;

/// <summary>Gathers counts by label.</summary>
internal sealed class DetectionTally
{
    private readonly SortedDictionary<string, PrecisionRecall> _counts = new(StringComparer.Ordinal);

    public void Add(string label, PrecisionRecall counts) =>
        _counts[label] = _counts.TryGetValue(label, out var known) ? known + counts : counts;

    public DetectionScores ToScores(string title) =>
        new(title, ValueList.Copy(_counts.Select(entry => (Label: entry.Key, Counts: entry.Value))));
}

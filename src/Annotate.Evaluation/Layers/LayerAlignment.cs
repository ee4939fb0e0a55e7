namespace Annotate.Evaluation;

/// <summary>Finds the place of each annotation of a further layer among the items known.</summary>
internal static class LayerAlignment
{
    /// <summary>For each target the index of its item, or -1 for a new one.</summary>
    public static int[] Place(List<LabelledSpans> items, LabelledSpans[] targets)
    {
        var itemOf = new Dictionary<LabelledSpans, int>(ReferenceEqualityComparer.Instance);
        for (var item = 0; item < items.Count; item++)
            itemOf[items[item]] = item;
        var places = new Dictionary<LabelledSpans, int>(ReferenceEqualityComparer.Instance);
        foreach (var pair in SpanAlignment.Of(items, targets))
        {
            if (pair is { Gold: not null, Predicted: not null })
                places[pair.Predicted] = itemOf[pair.Gold];
        }
        return [.. targets.Select(target => places.GetValueOrDefault(target, -1))];
    }
}

namespace Annotate.Evaluation;

/// <summary>Leaves out spans whose hull lies inside a longer hull of the same label. O(n log n).</summary>
internal static class OutermostSpans
{
    public static IReadOnlyList<LabelledSpans> Of(IEnumerable<LabelledSpans> spans)
    {
        var items = ValueList.Copy(spans);
        var nested = new HashSet<int>();
        foreach (var group in Enumerable.Range(0, items.Count).GroupBy(i => items[i].Label, StringComparer.Ordinal))
        {
            var outer = default(TextSpan?);
            foreach (var i in group.OrderBy(i => items[i].Spans.Hull.Start).ThenByDescending(i => items[i].Spans.Hull.End))
            {
                var hull = items[i].Spans.Hull;
                if (outer is { } known && known.Contains(hull))
                {
                    if (known != hull)
                        nested.Add(i);
                }
                else
                {
                    outer = hull;
                }
            }
        }
        return nested.Count == 0 ? items : [.. Enumerable.Range(0, items.Count).Where(i => !nested.Contains(i)).Select(i => items[i])];
    }
}

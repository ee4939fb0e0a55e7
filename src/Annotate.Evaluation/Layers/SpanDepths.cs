namespace Annotate.Evaluation;

/// <summary>How deep spans are nested in others of the same label.</summary>
internal static class SpanDepths
{
    /// <summary>The spans whose hull lies inside exactly so many other hulls of their label. O(n log n) for properly nested
    /// spans.</summary>
    public static IReadOnlyList<LabelledSpans> At(IReadOnlyList<LabelledSpans> spans, int depth)
    {
        var depths = new int[spans.Count];
        foreach (var group in Enumerable.Range(0, spans.Count).GroupBy(i => spans[i].Label, StringComparer.Ordinal))
        {
            var open = new Stack<TextSpan>();
            foreach (var i in group.OrderBy(i => spans[i].Spans.Hull.Start).ThenByDescending(i => spans[i].Spans.Hull.End).ThenBy(i => i))
            {
                // A span that only crosses one that is open is beside it, not inside.
                var hull = spans[i].Spans.Hull;
                while (open.TryPeek(out var outer) && !outer.Contains(hull))
                    open.Pop();
                depths[i] = open.Count;
                open.Push(hull);
            }
        }
        return [.. Enumerable.Range(0, spans.Count).Where(i => depths[i] == depth).Select(i => spans[i])];
    }
}

namespace Annotate.Evaluation;

/// <summary>Groups of spans that can have anything to do with each other, so that assignments stay small.</summary>
internal static class SpanClusters
{
    /// <summary>Numbers the coverages so that those of different numbers neither overlap nor touch. O(n log n) in the number of
    /// fragments.</summary>
    public static int[] Number(IReadOnlyList<Coverage> coverages)
    {
        var parents = Enumerable.Range(0, coverages.Count).ToArray();
        var fragments = new List<(TextSpan Span, int Owner)>();
        for (var owner = 0; owner < coverages.Count; owner++)
        {
            foreach (var span in coverages[owner].Spans)
                fragments.Add((span, owner));
        }
        fragments.Sort();
        var (end, last) = (-1, -1);
        foreach (var (span, owner) in fragments)
        {
            if (span.Start <= end)
                parents[Root(parents, owner)] = Root(parents, last);
            (end, last) = (Math.Max(end, span.End), owner);
        }
        for (var i = 0; i < parents.Length; i++)
            parents[i] = Root(parents, i);
        return parents;
    }

    private static int Root(int[] parents, int item)
    {
        while (parents[item] != item)
            item = parents[item] = parents[parents[item]];
        return item;
    }
}

namespace Annotate.Evaluation;

/// <summary>Pairs the items of two sides one to one, cluster by cluster, so that the total weight is the highest possible.</summary>
internal static class SpanMatching
{
    /// <summary>The most items of one side that a cluster may have; beyond it the cubic assignment would not end in reasonable
    /// time.</summary>
    public const int MaxClusterSide = 2000;

    /// <summary>Gives each left item the index of its right partner, or -1.</summary>
    /// <param name="left">What the left items cover.</param>
    /// <param name="right">What the right items cover.</param>
    /// <param name="weight">The weight of a pair, given both indexes and the size of the larger side of their cluster; 0 for no
    /// pair.</param>
    public static int[] Match(IReadOnlyList<Coverage> left, IReadOnlyList<Coverage> right, Func<int, int, int, double> weight)
    {
        var partners = new int[left.Count];
        Array.Fill(partners, -1);
        var numbers = SpanClusters.Number([.. left, .. right]);
        var rightOf = Enumerable.Range(0, right.Count).ToLookup(j => numbers[left.Count + j]);
        foreach (var group in Enumerable.Range(0, left.Count).GroupBy(i => numbers[i]))
        {
            if (rightOf.Contains(group.Key))
                MatchCluster([.. group], [.. rightOf[group.Key]], weight, partners);
        }
        return partners;
    }

    private static void MatchCluster(int[] left, int[] right, Func<int, int, int, double> weight, int[] partners)
    {
        var size = Math.Max(left.Length, right.Length);
        if (size > MaxClusterSide)
            throw new EvaluationException($"{left.Length} spans overlap in a chain with {right.Length} of the other side, more than "
                + $"the {MaxClusterSide} that are assigned at once. Score fewer labels together, or leave out nested spans.");
        var values = new double[left.Length * right.Length];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
                values[(i * right.Length) + j] = weight(left[i], right[j], size);
        }
        var columns = HungarianAssignment.Maximize(values, left.Length, right.Length);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] >= 0 && values[(i * right.Length) + columns[i]] > 0)
                partners[left[i]] = right[columns[i]];
        }
    }
}

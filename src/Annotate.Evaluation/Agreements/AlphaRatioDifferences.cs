namespace Annotate.Evaluation;

/// <summary>Disagreement at the ratio level: every pair of distinct values.</summary>
internal static class AlphaRatioDifferences
{
    public static (double Observed, double Expected) Of(Ratings ratings, RatingCounts counts, double[] numbers) =>
        (Observed(ratings, numbers), Expected(counts, numbers));

    private static double Observed(Ratings ratings, double[] numbers)
    {
        var (inItem, used) = (new int[numbers.Length], new List<int>());
        var observed = 0.0;
        for (var item = 0; item < ratings.ItemCount; item++)
        {
            var values = 0;
            for (var coder = 0; coder < ratings.Coders.Count; coder++)
            {
                if (ratings.CodeOf(coder, item) is var code && code != Ratings.Missing)
                {
                    values++;
                    if (inItem[code]++ == 0)
                        used.Add(code);
                }
            }
            if (values > 1)
                observed += Pairs(used, code => inItem[code], numbers) / (values - 1);
            foreach (var code in used)
                inItem[code] = 0;
            used.Clear();
        }
        return observed;
    }

    private static double Expected(RatingCounts counts, double[] numbers)
    {
        int[] used = [.. Enumerable.Range(0, numbers.Length).Where(code => counts.ByCategory[code] > 0)];
        return counts.Total < 2 ? 0 : Pairs(used, code => counts.ByCategory[code], numbers) / (counts.Total - 1);
    }

    /// <summary>The sum of differences over ordered pairs.</summary>
    private static double Pairs(IReadOnlyList<int> codes, Func<int, double> countOf, double[] numbers)
    {
        var sum = 0.0;
        for (var i = 1; i < codes.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                // Two distinct numbers of 0 and above never add up to 0.
                var (left, right) = (numbers[codes[i]], numbers[codes[j]]);
                var ratio = (left - right) / (left + right);
                sum += countOf(codes[i]) * countOf(codes[j]) * ratio * ratio;
            }
        }
        return 2 * sum;
    }
}

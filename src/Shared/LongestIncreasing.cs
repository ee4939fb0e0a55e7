namespace Annotate;

/// <summary>Finds what keeps its order.</summary>
internal static class LongestIncreasing
{
    /// <summary>Which items belong to a longest increasing subsequence of distinct numbers; n log n steps (Fredman 1975).</summary>
    public static bool[] Of(ReadOnlySpan<int> numbers)
    {
        // For each length the item that ends a subsequence of that length with the least number, and for each item the one before it.
        var ends = new List<int>();
        var previous = new int[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (numbers[ends[middle]] < numbers[i])
                    low = middle + 1;
                else
                    high = middle;
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }
        var belongs = new bool[numbers.Length];
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = previous[i])
            belongs[i] = true;
        return belongs;
    }
}

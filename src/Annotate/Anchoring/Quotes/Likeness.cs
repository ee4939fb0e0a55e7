namespace Annotate.Anchoring;

/// <summary>How alike the words of two versions are, 0 to 1.</summary>
internal static class Likeness
{
    private const int LongestCompared = 2_000;

    /// <summary>1 less the edit distance over the longer length, both folded; of long texts the share of the longer one that was
    /// <paramref name="kept"/>.</summary>
    public static double Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int kept, WorkMeter meter)
    {
        if (left.SequenceEqual(right))
            return 1;
        if (left.Length > LongestCompared
            || right.Length > LongestCompared
            || !meter.Charge((long)right.Length * (1 + (left.Length / BitPattern.BlockLength))))
            return (double)Math.Min(kept, right.Length) / Math.Max(left.Length, right.Length);
        var (one, other) = (FoldedText.Create(left, CancellationToken.None), FoldedText.Create(right, CancellationToken.None));
        var longer = Math.Max(one.Chars.Length, other.Chars.Length);
        return longer == 0 ? 1 : 1 - ((double)BlockMyers.Distance(new BitPattern(one.Chars), other.Chars) / longer);
    }
}

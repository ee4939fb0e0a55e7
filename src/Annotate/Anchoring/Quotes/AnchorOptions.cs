namespace Annotate.Anchoring;

/// <summary>How far anchoring may go. The defaults suit news text.</summary>
public sealed record AnchorOptions
{
    /// <summary>The longest quote that is matched approximately, in UTF-16 code units. Longer ones are found by their exact or normalised
    /// words.</summary>
    public const int LongestFuzzyQuote = 20_000;

    private const int FullRateLength = 40;

    /// <summary>The defaults.</summary>
    public static AnchorOptions Default { get; } = new();

    /// <summary>The largest share of a quote's code units that may be wrong, from 0 (no approximate matches) to 0.5. By default
    /// 0.3.</summary>
    /// <remarks>It holds in full from 40 code units on. Below, it shrinks in proportion to the length: 20 code units may have 3 errors,
    /// fewer than 12 none.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 0.5.</exception>
    public double MaxErrorRate
    {
        get;
        init => field = value is >= 0 and <= 0.5
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, "The error rate lies between 0 and 0.5: past that, anything matches.");
    } = 0.3;

    /// <summary>By how much the best place must outscore the next one, from 0 to 1. By default 0.03, more than the position hint can
    /// weigh.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double MinLead
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, "Scores lie between 0 and 1, and so does the lead of one over another.");
    } = 0.03;

    /// <summary>How much work one quote may cost, in steps of the bit-parallel search (64 cells of the matrix, about two nanoseconds). By
    /// default 100 million.</summary>
    /// <remarks>Building the index of an article is not counted: it is linear in the text and done once.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long MaxWork
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 100_000_000;

    /// <summary>How many errors a quote of this many folded code units may have.</summary>
    internal int ErrorsFor(int length) =>
        length > LongestFuzzyQuote ? 0 : (int)(MaxErrorRate * length * Math.Min(1, (double)length / FullRateLength));
}

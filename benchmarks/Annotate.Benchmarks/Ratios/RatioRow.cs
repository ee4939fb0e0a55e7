namespace Annotate.Benchmarks.Ratios;

/// <summary>One claim of speed: what is ours, what it is compared with, and how many times faster it should be.</summary>
internal sealed record RatioRow
{
    /// <summary>What is measured, such as <c>read seed</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One call of ours. Its result goes into <see cref="RatioSuite.Sink"/>, so that nothing is optimised away.</summary>
    public required Func<long> Ours { get; init; }

    /// <summary>One call of the baseline, doing the same work; null for a row that only reports.</summary>
    public Func<long>? Baseline { get; init; }

    /// <summary>What the baseline is.</summary>
    public string BaselineName { get; init; } = "";

    /// <summary>How many times the speed of the baseline is wanted; null where nothing was promised.</summary>
    public double? Target { get; init; }

    /// <summary>How many operations one call makes; times and bytes are given for one.</summary>
    public int Operations { get; init; } = 1;

    /// <summary>How many bytes of input one operation takes, for GB/s; 0 where that means nothing.</summary>
    public long InputBytes { get; init; }

    /// <summary>A fact to print beside the times, such as a success rate or memory a span.</summary>
    public Func<string>? Remark { get; init; }
}

namespace Annotate.Evaluation;

/// <summary>Means over labels or roles, each counting once however frequent it is.</summary>
public sealed record MacroAverage
{
    /// <summary>The mean of the precisions that are known; null where none is.</summary>
    public double? Precision { get; init; }

    /// <summary>The mean of the recalls that are known; null where none is.</summary>
    public double? Recall { get; init; }

    /// <summary>The mean of the F1 scores that are known; null where none is.</summary>
    public double? F1 { get; init; }

    internal static MacroAverage Of(IReadOnlyCollection<MatchCounts> counts) => new()
    {
        Precision = Ratio.Mean(counts.Select(count => count.Precision)),
        Recall = Ratio.Mean(counts.Select(count => count.Recall)),
        F1 = Ratio.Mean(counts.Select(count => count.F1)),
    };

    internal static MacroAverage Of(IReadOnlyCollection<PrecisionRecall> counts) => new()
    {
        Precision = Ratio.Mean(counts.Select(count => count.Precision)),
        Recall = Ratio.Mean(counts.Select(count => count.Recall)),
        F1 = Ratio.Mean(counts.Select(count => count.F1)),
    };
}

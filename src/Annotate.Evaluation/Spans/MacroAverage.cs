namespace Annotate.Evaluation;

/// <summary>Means over labels or roles, each counting once however frequent it is.</summary>
/// <remarks>Macro averaging of Sokolova and Lapalme 2009, <em>A systematic analysis of performance measures for classification tasks</em>. The F1 is the mean of the F1 scores, not
/// the F1 of the means: Opitz and Burst 2019, <em>Macro F1 and macro F1</em>, show that the two differ and prefer the former.</remarks>
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

namespace Annotate.Evaluation;

/// <summary>Means over labels or roles, each counting once however frequent it is; of those that are known, null where none is.</summary>
/// <remarks>Macro averaging of Sokolova and Lapalme 2009, <em>A systematic analysis of performance measures for classification tasks</em>.
/// The F1 is the mean of the F1 scores, not the F1 of the means: Opitz and Burst 2019, <em>Macro F1 and macro F1</em>, show that the two
/// differ and prefer the former.</remarks>
internal static class MacroAverages
{
    public static (double? Precision, double? Recall, double? F1) Of(IReadOnlyCollection<MatchCounts> counts) => (
        Ratio.Mean(counts.Select(count => count.Precision)),
        Ratio.Mean(counts.Select(count => count.Recall)),
        Ratio.Mean(counts.Select(count => count.F1)));

    public static (double? Precision, double? Recall, double? F1) Of(IReadOnlyCollection<PrecisionRecall> counts) => (
        Ratio.Mean(counts.Select(count => count.Precision)),
        Ratio.Mean(counts.Select(count => count.Recall)),
        Ratio.Mean(counts.Select(count => count.F1)));
}

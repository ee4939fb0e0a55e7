namespace Annotate.Benchmarks.Ratios;

internal static class RatioAreas
{
    public static IReadOnlyList<IRatioArea> All { get; } =
    [
        new AnalysisRatios(),
        new SeedJsonRatios(),
        new SpanRatios(),
        new OffsetRatios(),
        new TextRatios(),
        new CorpusRatios(),
        new EvaluationRatios(),
        new FormatRatios(),
        new AnchoringRatios(),
    ];
}

using Annotate.Benchmarks.Ratios;

namespace Annotate.Benchmarks;

/// <summary>Span queries.</summary>
public class SpanBenchmarks() : AreaBenchmarks(new SpanRatios());

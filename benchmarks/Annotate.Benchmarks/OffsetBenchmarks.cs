using Annotate.Benchmarks.Ratios;

namespace Annotate.Benchmarks;

/// <summary>Offset conversion.</summary>
public class OffsetBenchmarks() : AreaBenchmarks(new OffsetRatios());

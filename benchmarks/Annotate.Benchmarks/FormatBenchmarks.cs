using Annotate.Benchmarks.Ratios;

namespace Annotate.Benchmarks;

/// <summary>Interchange formats.</summary>
public class FormatBenchmarks() : AreaBenchmarks(new FormatRatios());

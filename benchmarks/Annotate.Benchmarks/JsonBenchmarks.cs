using Annotate.Benchmarks.Ratios;

namespace Annotate.Benchmarks;

/// <summary>Reading and writing the seed article.</summary>
public class JsonBenchmarks() : AreaBenchmarks(new SeedJsonRatios());

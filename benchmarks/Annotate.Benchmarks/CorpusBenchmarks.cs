using Annotate.Benchmarks.Ratios;

namespace Annotate.Benchmarks;

/// <summary>Reading, querying and writing a corpus.</summary>
public class CorpusBenchmarks() : AreaBenchmarks(new CorpusRatios());

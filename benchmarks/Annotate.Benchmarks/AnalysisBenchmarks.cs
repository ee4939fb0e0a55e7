using Annotate.Benchmarks.Ratios;

namespace Annotate.Benchmarks;

/// <summary>Verdicts, provenance, rules, graphs, differences and merges.</summary>
public class AnalysisBenchmarks() : AreaBenchmarks(new AnalysisRatios());

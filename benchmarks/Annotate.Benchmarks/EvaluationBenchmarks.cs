using Annotate.Benchmarks.Ratios;

namespace Annotate.Benchmarks;

/// <summary>Agreement and scores.</summary>
public class EvaluationBenchmarks() : AreaBenchmarks(new EvaluationRatios());

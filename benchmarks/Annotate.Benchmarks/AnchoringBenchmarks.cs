using Annotate.Benchmarks.Ratios;

namespace Annotate.Benchmarks;

/// <summary>Anchoring and rebasing.</summary>
public class AnchoringBenchmarks() : AreaBenchmarks(new AnchoringRatios());

using System.Text.Json.Serialization;
using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>The contracts of the results of analysis, for writing.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(VerdictComparison))]
[JsonSerializable(typeof(IReadOnlyList<VerdictComparison>))]
[JsonSerializable(typeof(ClaimEvidence))]
[JsonSerializable(typeof(VoteDistribution))]
[JsonSerializable(typeof(IReadOnlyList<SourceUnit>))]
[JsonSerializable(typeof(ClaimProvenance))]
[JsonSerializable(typeof(IReadOnlyList<ClaimProvenance>))]
[JsonSerializable(typeof(SourceDiversity))]
[JsonSerializable(typeof(ClaimGraph))]
[JsonSerializable(typeof(RuleReport))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
[JsonSerializable(typeof(CorpusStatistics))]
internal sealed partial class AnalysisJsonContext : JsonSerializerContext;

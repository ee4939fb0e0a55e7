using System.Text.Json.Serialization;
using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>The contracts of the results of analysis, for writing.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(VerdictComparison))]
[JsonSerializable(typeof(IReadOnlyList<VerdictComparison>))]
[JsonSerializable(typeof(VoteDistribution))]
[JsonSerializable(typeof(SourceUnit))]
[JsonSerializable(typeof(RuleReport))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
[JsonSerializable(typeof(CorpusStatistics))]
[JsonSerializable(typeof(ArticleDiff))]
[JsonSerializable(typeof(IReadOnlyList<MergeConflict>))]
[JsonSerializable(typeof(IReadOnlyList<AnnotationAgreement>))]
[JsonSerializable(typeof(ClaimGraph))]
[JsonSerializable(typeof(SourceDiversity))]
[JsonSerializable(typeof(ClaimProvenance))]
internal sealed partial class AnalysisJsonContext : JsonSerializerContext;

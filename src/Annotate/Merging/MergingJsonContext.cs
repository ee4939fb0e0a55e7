using System.Text.Json.Serialization;

namespace Annotate.Merging;

/// <summary>The contracts of differences and merges, for writing.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ArticleDiff))]
[JsonSerializable(typeof(ThreeWayMerge))]
[JsonSerializable(typeof(IReadOnlyList<MergeConflict>))]
[JsonSerializable(typeof(LayerMerge))]
[JsonSerializable(typeof(IReadOnlyList<AnnotationAgreement>))]
internal sealed partial class MergingJsonContext : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotate.Serialization;

/// <summary>The contracts of our own types. Always resolved through the options of an <see cref="AnnotateJson"/>, whose modifiers complete
/// them.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(TimeExpression))]
[JsonSerializable(typeof(Attribution))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(EvidenceSet))]
[JsonSerializable(typeof(Verdict))]
[JsonSerializable(typeof(Relation))]
[JsonSerializable(typeof(Tag))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(Agent))]
[JsonSerializable(typeof(ArticleDocument))]
[JsonSerializable(typeof(OrderedDictionary<string, JsonElement>))]
internal sealed partial class AnnotateJsonContext : JsonSerializerContext;

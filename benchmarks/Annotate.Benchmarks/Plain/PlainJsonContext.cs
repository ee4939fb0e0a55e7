using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Benchmarks.Plain;

[JsonSerializable(typeof(PlainDocument))]
internal sealed partial class PlainJsonContext : JsonSerializerContext
{
    /// <summary>The contract that reads what the library writes and writes the same bytes.</summary>
    public static JsonTypeInfo<PlainDocument> Document { get; } = new PlainJsonContext(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }).PlainDocument;
}

using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotate.Contracts;

/// <summary>Writes an unknown value with the bytes it was read with: numbers, escapes and spacing stay.</summary>
internal sealed class VerbatimElementJsonConverter : JsonConverter<JsonElement>
{
    public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonElement.ParseValue(ref reader);

    public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options)
    {
        var json = JsonMarshal.GetRawUtf8Value(value);
        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array && JsonScope.Current is { } scope)
            RawJson.CheckDepth(json, scope.DepthLeft - writer.CurrentDepth);
        RawJson.Write(writer, json);
    }
}

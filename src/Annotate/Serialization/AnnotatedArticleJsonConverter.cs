using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>An annotated article as a part of other JSON.</summary>
internal sealed class AnnotatedArticleJsonConverter(AnnotateJson json) : JsonConverter<AnnotatedArticle>
{
    public override AnnotatedArticle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The value is copied once: the article owns its bytes, and its offsets may precede its text.
        var element = JsonElement.ParseValue(ref reader);
        try
        {
            return json.Read(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element));
        }
        catch (AnnotationFormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, AnnotatedArticle value, JsonSerializerOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        json.WriteMinified(value, buffer, json.Limits.MaxDocumentBytes);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }
}

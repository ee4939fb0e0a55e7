using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotate.Serialization;

/// <summary>Reads and writes an annotated article as a part of other JSON, in <c>annotate/1</c> and without line breaks.</summary>
/// <remarks>Knows the standard types. With types of your own add <see cref="AnnotateJson.Converter"/> to the options.</remarks>
public sealed class AnnotatedArticleJsonConverter : JsonConverter<AnnotatedArticle>
{
    private readonly AnnotateJson? _json;

    /// <summary>Reads and writes as <see cref="AnnotateJson.Default"/> does.</summary>
    public AnnotatedArticleJsonConverter() { }

    internal AnnotatedArticleJsonConverter(AnnotateJson json) => _json = json;

    private AnnotateJson Json => _json ?? AnnotateJson.Default;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no annotated article; the inner exception lists every finding.</exception>
    public override AnnotatedArticle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The value is copied once: the article owns its bytes, and its offsets may precede its text.
        var element = JsonElement.ParseValue(ref reader);
        try
        {
            return Json.Read(JsonMarshal.GetRawUtf8Value(element));
        }
        catch (AnnotationFormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="AnnotationFormatException">A type is not registered, or something else cannot be written.</exception>
    public override void Write(Utf8JsonWriter writer, AnnotatedArticle value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var buffer = new ArrayBufferWriter<byte>();
        Json.WriteMinified(value, buffer, Json.Settings.Limits.MaxDocumentBytes);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }
}

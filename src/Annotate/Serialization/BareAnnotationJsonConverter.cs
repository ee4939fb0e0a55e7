using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotate.Serialization;

/// <summary>Stands at <see cref="Annotation.Id"/> and refuses annotations where no <see cref="AnnotateJson"/> takes it away.</summary>
/// <remarks>Alone an annotation would be written without its type, its unknown members and its words.</remarks>
public sealed class BareAnnotationJsonConverter : JsonConverter<AnnotationId>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override AnnotationId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Refused("read");

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(Utf8JsonWriter writer, AnnotationId value, JsonSerializerOptions options) => throw Refused("written");

    private static NotSupportedException Refused(string done) => new(
        $"An annotation is not {done} alone: its type, its words and its unknown members would be lost. Put it into an AnnotatedArticle "
        + "(article.Annotate(annotation)), which JsonSerializer takes where its annotations have standard types; "
        + "with types of your own use AnnotateJson, or add its Converter to the options.");
}

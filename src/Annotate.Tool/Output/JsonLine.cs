using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Annotate.Analysis;

namespace Annotate.Tool.Output;

/// <summary>Writes one JSON object on one line.</summary>
internal static class JsonLine
{
    public static string Of(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>What is said of an article: where it stands, its id, then one member of the library's own JSON.</summary>
    public static string Of<T>(string? input, Article? article, string member, T value) =>
        OfJson(input, article, member, AnalysisJson.ToJson(value));

    /// <inheritdoc cref="Of{T}(string?, Article?, string, T)"/>
    public static string OfJson(string? input, Article? article, string member, string json) => Of(writer =>
    {
        if (input is not null)
            writer.WriteString("input", input);
        if (article?.Id is { } id)
            writer.WriteString("id", id);
        writer.WritePropertyName(member);
        writer.WriteRawValue(json);
    });

    /// <summary>An article as one line of annotate/1.</summary>
    public static string Minified(AnnotateJson json, AnnotatedArticle annotated)
    {
        using var line = new MemoryStream();
        json.WriteLinesAsync([annotated], line).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(line.GetBuffer().AsSpan(0, (int)line.Length)).TrimEnd('\n');
    }

    /// <summary>The name of an enum's value as JSON has it.</summary>
    public static string NameOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static void WriteSpans(this Utf8JsonWriter writer, string name, SpanSet spans)
    {
        writer.WritePropertyName(name);
        writer.WriteSpans(spans);
    }

    public static void WriteSpans(this Utf8JsonWriter writer, SpanSet spans)
    {
        writer.WriteStartArray();
        foreach (var span in spans)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(span.Start);
            writer.WriteNumberValue(span.End);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Annotate.Formats.Json;

/// <summary>Writes JSON, and builds values out of pieces of others.</summary>
internal static class JsonOutput
{
    /// <summary>As deep as any reader allows, and what we put around it.</summary>
    public const int MaxDepth = 1100;

    public static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = MaxDepth };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write) => Write(write, Options);

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
            write(writer);
        return buffer.WrittenMemory;
    }

    /// <summary>Writes an array of what each article gives.</summary>
    public static async Task<ReadOnlyMemory<byte>> WriteAsync(
        IAsyncEnumerable<AnnotatedArticle> articles,
        Action<Utf8JsonWriter> start,
        Action<Utf8JsonWriter, AnnotatedArticle> write,
        Action<Utf8JsonWriter> end,
        CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new Utf8JsonWriter(buffer, Options);
        await using (writer.ConfigureAwait(false))
        {
            start(writer);
            await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
                write(writer, annotated);
            end(writer);
        }
        return buffer.WrittenMemory;
    }

    public static JsonElement Build(Action<Utf8JsonWriter> write) => Parse(Write(write).Span);

    public static JsonElement BuildArray(IEnumerable<JsonElement> items) => Build(writer =>
    {
        writer.WriteStartArray();
        foreach (var item in items)
            writer.WriteRaw(item);
        writer.WriteEndArray();
    });

    /// <summary>Parses what was read or written before.</summary>
    public static JsonElement Parse(ReadOnlySpan<byte> json) => JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });

    public static void WriteRaw(this Utf8JsonWriter writer, JsonElement value) =>
        writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);

    /// <summary>Writes the members of an object as they are, without those named.</summary>
    public static void WriteMembers(this Utf8JsonWriter writer, JsonElement value, params ReadOnlySpan<string> without)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (without.Contains(member.Name))
                continue;
            writer.WritePropertyName(member.Name);
            writer.WriteRaw(member.Value);
        }
    }

    public static void WriteArray(this Utf8JsonWriter writer, string name, params IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    /// <summary>A string member, where there is one.</summary>
    public static void WriteText(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}

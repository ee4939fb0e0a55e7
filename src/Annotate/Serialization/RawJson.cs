using System.Text.Json;

namespace Annotate.Serialization;

/// <summary>Copies JSON as it is; only line breaks are minified, since no line of ours may hold one.</summary>
internal static class RawJson
{
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        if (json.IndexOfAny((byte)'\n', (byte)'\r') < 0)
            writer.WriteRawValue(json, skipInputValidation: true);
        else
            Minify(writer, json);
    }

    private static void Minify(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
            CopyToken(writer, ref reader);
    }

    /// <summary>Copies the token that the reader stands on: strings and numbers with their own spelling.</summary>
    public static void CopyToken(Utf8JsonWriter writer, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                WriteName(writer, ref reader);
                break;
            case JsonTokenType.String:
                WriteString(writer, ref reader);
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    private static void WriteString(Utf8JsonWriter writer, ref Utf8JsonReader reader)
    {
        // The token without its quotes starts one byte after the opening one: writing it with both keeps every escape.
        Span<byte> quoted = reader.ValueSpan.Length <= 254 ? stackalloc byte[reader.ValueSpan.Length + 2] : new byte[reader.ValueSpan.Length + 2];
        quoted[0] = quoted[^1] = (byte)'"';
        reader.ValueSpan.CopyTo(quoted[1..]);
        writer.WriteRawValue(quoted, skipInputValidation: true);
    }

    private static void WriteName(Utf8JsonWriter writer, ref Utf8JsonReader reader) => writer.WritePropertyName(reader.GetString()!);
}

using System.Buffers;
using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>Copies JSON as it is; only line breaks are minified, since no line of ours may hold one.</summary>
internal static class RawJson
{
    private static readonly SearchValues<byte> LineBreaks = SearchValues.Create("\r\n"u8);

    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> json) =>
        output.Write(json.IndexOfAny(LineBreaks) < 0 ? json : WithoutLineBreaks(json));

    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        if (json.IndexOfAny(LineBreaks) < 0)
            writer.WriteRawValue(json, skipInputValidation: true);
        else
            writer.WriteRawValue(WithoutLineBreaks(json), skipInputValidation: true);
    }

    /// <summary>Refuses a value that the reader would find nested too deeply.</summary>
    public static void CheckDepth(ReadOnlySpan<byte> json, int most)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
            CheckDepth(reader, most);
    }

    /// <inheritdoc cref="CheckDepth(ReadOnlySpan{byte}, int)"/>
    public static void CheckDepth(in Utf8JsonReader reader, int most)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= most)
            throw new RefusedDataException(DiagnosticCodes.Limit, InputTexts.Limit.WrittenDepth());
    }

    // JSON strings hold no line breaks, so whatever stands from one to the next token is white space.
    private static ReadOnlySpan<byte> WithoutLineBreaks(ReadOnlySpan<byte> json)
    {
        var output = new ArrayBufferWriter<byte>(json.Length);
        while (json.IndexOfAny(LineBreaks) is >= 0 and var lineBreak)
        {
            output.Write(json[..lineBreak]);
            json = json[lineBreak..].TrimStart(" \t\r\n"u8);
        }
        output.Write(json);
        return output.WrittenSpan;
    }
}

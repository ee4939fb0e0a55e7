using System.Text.Json;
using System.Text.Json.Serialization;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>Strings as ever, but a lone surrogate is refused: System.Text.Json would write U+FFFD in its place without a word.</summary>
internal sealed class WellFormedStringJsonConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? reader.GetString()
            : throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.NoText(reader.TokenType.ToString()));

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ThrowIfIllFormed(value);
        writer.WriteStringValue(value);
    }

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ThrowIfIllFormed(value);
        writer.WritePropertyName(value);
    }

    private static void ThrowIfIllFormed(string value)
    {
        var index = WellFormed.IndexOfLoneSurrogate(value);
        if (index >= 0)
            throw new RefusedDataException(DiagnosticCodes.LoneSurrogate, CharacterTexts.LoneSurrogate.In("A string", value, index));
    }
}

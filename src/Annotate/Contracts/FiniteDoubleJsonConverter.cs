using System.Text.Json;
using System.Text.Json.Serialization;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>Numbers as ever, but one beyond the range of a double is refused: System.Text.Json would read it as infinity, which cannot be written.</summary>
internal sealed class FiniteDoubleJsonConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.NoNumber(reader.TokenType.ToString()));
        return reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.TooLarge());
    }

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        if (!double.IsFinite(value))
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.NotFinite());
        writer.WriteNumberValue(value);
    }
}

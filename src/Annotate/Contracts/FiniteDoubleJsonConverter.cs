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
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, $"A number is expected, not {reader.TokenType}.");
        return reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, "The number is beyond the range of a double. Write a smaller one.");
    }

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        if (!double.IsFinite(value))
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, "A number is infinite or not a number, which JSON cannot hold. Set it, or set the member to null.");
        writer.WriteNumberValue(value);
    }
}

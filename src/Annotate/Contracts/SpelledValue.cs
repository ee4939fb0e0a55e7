using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>What the converters of values that are spelled as one string have in common. A refused spelling is reported with its path.</summary>
internal static class SpelledValue
{
    public static void ThrowIfNoString<T>(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, $"A {typeof(T).Name} is a string, not {reader.TokenType}.");
    }

    public static RefusedDataException Refused<T>(Exception exception) =>
        new(DiagnosticCodes.RefusedAnnotation, $"This is no {typeof(T).Name}. {exception.Message}", exception);

    public static void Write<T>(Utf8JsonWriter writer, string text)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (text.Length == 0)
            throw new RefusedDataException(DiagnosticCodes.MissingMember, $"A {typeof(T).Name} has no value. Set it, or set the member to null.");
        writer.WriteStringValue(text);
    }
}

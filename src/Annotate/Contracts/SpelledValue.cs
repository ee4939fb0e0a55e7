using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>What the converters of values that are spelled as one string have in common. A refused spelling is reported with its path.</summary>
internal static class SpelledValue
{
    public static void ThrowIfNoString<T>(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.NoString($"A {typeof(T).Name}", reader.TokenType.ToString()));
    }

    public static RefusedDataException Refused<T>(Exception exception) =>
        new(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.Spelling(typeof(T).Name, exception.Message), exception);

    public static void Write<T>(Utf8JsonWriter writer, string text)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (text.Length == 0)
            throw new RefusedDataException(DiagnosticCodes.MissingMember, InputTexts.MissingMember.Value(typeof(T).Name));
        writer.WriteStringValue(text);
    }
}

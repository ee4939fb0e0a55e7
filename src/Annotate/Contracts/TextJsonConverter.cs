using System.Text.Json;
using System.Text.Json.Serialization;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>The base of converters for values that are spelled as one string. A refused spelling is reported with its path.</summary>
/// <typeparam name="T">The value type.</typeparam>
public abstract class TextJsonConverter<T> : JsonConverter<T> where T : struct
{
    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.NoString($"A {typeof(T).Name}", reader.TokenType.ToString()));
        try
        {
            return Parse(ref reader);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.Spelling(typeof(T).Name, exception.Message), exception);
        }
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var text = Format(value);
        if (text.Length == 0)
            throw new RefusedDataException(DiagnosticCodes.MissingMember, InputTexts.MissingMember.Value(typeof(T).Name));
        writer.WriteStringValue(text);
    }

    /// <summary>Parses the string that the reader stands on.</summary>
    private protected abstract T Parse(ref Utf8JsonReader reader);

    /// <summary>Spells a value; empty for one that has no spelling.</summary>
    private protected abstract string Format(T value);
}

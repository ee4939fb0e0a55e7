using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotate.Contracts;

/// <summary>Reads and writes a value as the string that it is parsed from. A refused spelling is reported with its path.</summary>
/// <typeparam name="T">The value type; its <see cref="object.ToString"/> is empty for a value that has no spelling.</typeparam>
public sealed class ParsableJsonConverter<T> : JsonConverter<T> where T : struct, IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SpelledValue.ThrowIfNoString<T>(ref reader);
        try
        {
            return T.Parse(reader.GetString()!, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw SpelledValue.Refused<T>(exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        SpelledValue.Write<T>(writer, value.ToString()!);
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotate.Contracts;

/// <summary>Reads and writes a value of a vocabulary as its string. Standard values are recognised without making a string.</summary>
/// <typeparam name="T">The vocabulary.</typeparam>
public sealed class VocabularyJsonConverter<T> : JsonConverter<T> where T : struct, IVocabulary<T>
{
    private static readonly (byte[] Name, T Value)[] Known = [.. T.Standard.Select(value => (Encoding.UTF8.GetBytes(value.Value), value))];

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SpelledValue.ThrowIfNoString<T>(ref reader);
        foreach (var (name, value) in Known)
        {
            if (reader.HasText(name))
                return value;
        }
        try
        {
            return T.Create(reader.GetString()!);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw SpelledValue.Refused<T>(exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => SpelledValue.Write<T>(writer, value.Value);
}

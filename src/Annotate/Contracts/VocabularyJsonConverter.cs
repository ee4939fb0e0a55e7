using System.Text;
using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>Reads and writes a value of a vocabulary as its string. Standard values are recognised without making a string.</summary>
/// <typeparam name="T">The vocabulary.</typeparam>
public sealed class VocabularyJsonConverter<T> : TextJsonConverter<T> where T : struct, IVocabulary<T>
{
    private static readonly (byte[] Name, T Value)[] Known = [.. T.Standard.Select(value => (Encoding.UTF8.GetBytes(value.Value), value))];

    private protected override T Parse(ref Utf8JsonReader reader)
    {
        foreach (var (name, value) in Known)
        {
            if (reader.HasText(name))
                return value;
        }
        return T.Create(reader.GetString()!);
    }

    private protected override string Format(T value) => value.Value;
}

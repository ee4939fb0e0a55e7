using System.Text;
using System.Text.Json;

namespace Annotate.Contracts;

/// <summary>Strings that System.Text.Json throws for, since they hold half of a surrogate pair.</summary>
internal static class Utf8JsonReaderExtensions
{
    /// <summary>The string that the reader stands on; null where it is not well-formed.</summary>
    public static string? TryGetString(this in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether the name or string that the reader stands on is this text; one that is not well-formed never is.</summary>
    public static bool HasText(this in Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        reader.ValueIsEscaped || reader.HasValueSequence
            ? string.Equals(reader.TryGetString(), Encoding.UTF8.GetString(text), StringComparison.Ordinal)
            : reader.ValueSpan.SequenceEqual(text);
}

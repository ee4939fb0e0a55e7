using System.Text.Json;

namespace Annotate.Serialization;

/// <summary>Tells whether the JSON of an annotation can be copied under a quote option.</summary>
internal static class Quoting
{
    /// <summary>Whether every span set in the JSON has quotes if they are wanted, and none has if they are not. Kept quotes do not count against it.</summary>
    public static bool IsAsWanted(ReadOnlySpan<byte> json, bool quotes)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var (spanSets, quoted) = (0, 0);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            if (reader.ValueTextEquals("spans"u8))
                spanSets++;
            else if (reader.ValueTextEquals("quotes"u8))
                quoted++;
        }
        return quotes ? quoted >= spanSets : quoted == 0;
    }
}

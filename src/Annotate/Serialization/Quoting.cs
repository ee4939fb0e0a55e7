using System.Text.Json;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>Tells whether the JSON of an annotation can be copied under a quote option.</summary>
internal static class Quoting
{
    /// <summary>Whether every span set in the JSON has quotes if they are wanted, and none has if they are not.</summary>
    /// <param name="json">The JSON of an annotation, or of one span set.</param>
    /// <param name="quotes">Whether quotes are wanted.</param>
    /// <param name="depth">The nesting that is allowed.</param>
    public static bool IsAsWanted(ReadOnlySpan<byte> json, bool quotes, int depth = int.MaxValue) =>
        (depth == int.MaxValue && IsPlainlyAsWanted(json, quotes)) || IsFoundAsWanted(json, quotes, depth);

    /// <summary>Looks for span sets as we spell them, each followed by its quotes; false where one may be spelled otherwise.</summary>
    /// <remarks>No string can hold a name with its quotation marks: they would be escaped, as may be a name that this then does not
    /// see.</remarks>
    private static bool IsPlainlyAsWanted(ReadOnlySpan<byte> json, bool quotes)
    {
        if (json.IndexOf("\\u"u8) >= 0)
            return false;
        if (!quotes)
            return json.IndexOf("\"quotes\""u8) < 0;
        var left = json.Count("\"spans\""u8);
        for (; json.IndexOf("{\"spans\":[["u8) is >= 0 and var start; left--)
        {
            json = json[start..];
            var end = json.IndexOf("]]"u8);
            if (end < 0 || !json[end..].StartsWith("]],\"quotes\":["u8))
                return false;
            json = json[end..];
        }
        return left == 0;
    }

    private static bool IsFoundAsWanted(ReadOnlySpan<byte> json, bool quotes, int depth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var spanSet = -1; // the depth of the members of the span set that is open
        var hasQuotes = false;
        var entered = false;
        while (reader.Read())
        {
            RawJson.CheckDepth(reader, depth);
            if (reader.TokenType == JsonTokenType.PropertyName && (entered || reader.CurrentDepth == spanSet))
            {
                var isQuotes = reader.HasText("quotes"u8);
                if (entered && (isQuotes || reader.HasText("spans"u8)))
                    (spanSet, hasQuotes) = (reader.CurrentDepth, false);
                hasQuotes |= isQuotes;
            }
            else if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == spanSet - 1)
            {
                if (hasQuotes != quotes)
                    return false;
                spanSet = -1;
            }
            entered = reader.TokenType == JsonTokenType.StartObject;
        }
        return true;
    }
}

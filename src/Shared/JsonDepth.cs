using System.Text.Json;

namespace Annotate;

/// <summary>Tells JSON that is nested too deeply from JSON that is wrong: the exceptions of a parser do not.</summary>
internal static class JsonDepth
{
    /// <summary>Whether objects and arrays are nested deeper than so many levels, as far as the input is JSON. Linear; never throws for what the input holds.</summary>
    /// <param name="json">The input in UTF-8, without a byte order mark.</param>
    /// <param name="maxDepth">The deepest level that is allowed; the outermost object or array is the first.</param>
    public static bool Exceeds(ReadOnlySpan<byte> json, int maxDepth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = (int)Math.Min(maxDepth + 1L, int.MaxValue) });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= maxDepth)
                    return true;
            }
        }
        catch (JsonException)
        {
            // The input is no JSON from here on.
        }
        return false;
    }
}

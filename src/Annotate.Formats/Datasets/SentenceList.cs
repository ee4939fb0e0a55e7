using System.Text;
using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>A list of strings as JSON writes it, or as Python prints it.</summary>
internal static class SentenceList
{
    /// <summary>The strings; null where the text is no such list.</summary>
    public static IReadOnlyList<string>? Parse(string text)
    {
        try
        {
            var json = JsonElement.Parse(text);
            return json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(item => item.AsText() is not null)
                ? [.. json.EnumerateArray().Select(item => item.AsText()!)]
                : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return ParsePython(text.AsSpan().Trim());
        }
    }

    private static List<string>? ParsePython(ReadOnlySpan<char> text)
    {
        if (text is not ['[', .. var rest, ']'])
            return null;
        var items = new List<string>();
        rest = rest.Trim();
        while (!rest.IsEmpty)
        {
            if (rest[0] is not ('\'' or '"') || ReadString(rest, items) is not (> 0 and var length))
                return null;
            rest = rest[length..].TrimStart();
            if (rest.IsEmpty)
                break;
            if (rest[0] != ',')
                return null;
            rest = rest[1..].TrimStart();
        }
        return items;
    }

    private static int ReadString(ReadOnlySpan<char> text, List<string> items)
    {
        var item = new StringBuilder();
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == text[0])
            {
                items.Add(item.ToString());
                return i + 1;
            }
            if (text[i] == '\\' && i + 1 < text.Length)
                item.Append(text[++i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
            else
                item.Append(text[i]);
        }
        return 0;
    }
}

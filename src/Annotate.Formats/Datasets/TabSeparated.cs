using System.Text;

namespace Annotate.Formats.Datasets;

/// <summary>Fields between tabs, quoted where they hold quotation marks, which are then doubled.</summary>
internal static class TabSeparated
{
    public static IReadOnlyList<string> Split(string line)
    {
        var (fields, position, mayQuote) = (new List<string>(), 0, true);
        line = line.TrimEnd('\r');
        while (true)
        {
            var (field, end) =
                mayQuote && position < line.Length && line[position] == '"' ? Quoted(line, position, ref mayQuote) : Plain(line, position);
            fields.Add(field);
            if (end >= line.Length)
                return fields;
            position = end + 1;
        }
    }

    private static (string Field, int End) Plain(string line, int start)
    {
        var tab = line.IndexOf('\t', start);
        var end = tab < 0 ? line.Length : tab;
        return (line[start..end], end);
    }

    /// <summary>A quotation that does not end before a tab was none: the field is plain. One that never ends makes the rest of the line
    /// plain, so that cutting stays linear.</summary>
    private static (string Field, int End) Quoted(string line, int start, ref bool mayQuote)
    {
        var field = new StringBuilder();
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] != '"')
                field.Append(line[i]);
            else if (i + 1 < line.Length && line[i + 1] == '"')
                field.Append(line[i++]);
            else
                return i + 1 == line.Length || line[i + 1] == '\t' ? (field.ToString(), i + 1) : Plain(line, start);
        }
        mayQuote = false;
        return Plain(line, start);
    }
}

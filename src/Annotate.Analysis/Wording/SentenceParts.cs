namespace Annotate.Analysis;

/// <summary>What sentences are put together from: lists, quotations, shortened texts. English, like every message of the library.</summary>
internal static class SentenceParts
{
    private const int LongestQuote = 160;

    /// <summary>What a piece of evidence shows: its description, else its id.</summary>
    public static string Describe(Evidence evidence) =>
        string.IsNullOrWhiteSpace(evidence.Description) ? $"evidence {evidence.Id}" : $"“{Shorten(evidence.Description.TrimEnd('.', ' '))}”";

    /// <summary>The text with every run of white space and control characters as one space.</summary>
    public static string OneLine(string text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>The words in quotation marks, unless they stand in some already.</summary>
    public static string Quote(string words) => words is ['“', .., '”'] ? words : $"“{words}”";

    /// <summary>At most 160 UTF-16 code units, on one line, cut before a word and never inside a character.</summary>
    public static string Shorten(string text)
    {
        var line = OneLine(text.Length > 4 * LongestQuote ? text[..(4 * LongestQuote)] : text);
        if (line.Length <= LongestQuote && text.Length <= 4 * LongestQuote)
            return line;
        var cut = line.LastIndexOf(' ', Math.Min(LongestQuote, line.Length) - 1);
        if (cut < LongestQuote / 2)
            cut = Math.Min(LongestQuote, line.Length);
        return line[..SurrogatePairs.Before(line, cut)].TrimEnd(' ', ',', ';', '.') + " …";
    }

    /// <summary>"a", "a and b", "a, b and c"; what passes <paramref name="shown"/> is counted.</summary>
    public static string List(IEnumerable<string> items, int shown)
    {
        var list = items.ToList();
        if (list.Count > shown)
            list = [.. list.Take(shown), Plural.Count(list.Count - shown, "more", "more")];
        return list.Count switch
        {
            0 => "",
            1 => list[0],
            _ => $"{string.Join(", ", list.Take(list.Count - 1))} and {list[^1]}",
        };
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

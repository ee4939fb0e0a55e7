namespace Annotate.Analysis;

/// <summary>Turns annotations into words for sentences. English, like every message of the library.</summary>
internal static class Words
{
    private const int LongestQuote = 160;
    private const int MostRead = 4096;

    /// <summary>What a piece of evidence shows: its description, else its id.</summary>
    public static string Of(Evidence evidence) =>
        string.IsNullOrWhiteSpace(evidence.Description) ? $"evidence {evidence.Id}" : $"“{Shorten(evidence.Description.TrimEnd('.', ' '))}”";

    /// <summary>The covered words on one line, of long ones the first 4,096 UTF-16 code units; an empty text where the spans do not fit the article.</summary>
    public static string Of(AnnotatedArticle annotated, SpanSet spans)
    {
        if (!spans.IsAnchored)
            return OneLine(Start(annotated.TextOf(spans)));
        var text = annotated.Article.Text;
        var words = new System.Text.StringBuilder();
        foreach (var span in spans)
        {
            if (span.End > text.Length)
                return "";
            if (words.Length < MostRead)
                words.Append(words.Length > 0 ? " … " : "").Append(text, span.Start, Math.Min(span.Length, MostRead));
        }
        return OneLine(Start(words.ToString()));
    }

    /// <summary>The beginning that is read, without half a character.</summary>
    private static string Start(string text) =>
        text.Length <= MostRead ? text : text[..SurrogatePairs.Before(text, MostRead)];

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

    /// <summary>The label in words: "not enough evidence".</summary>
    public static string Of(VerdictLabel label) => label.Value switch
    {
        "notEnoughEvidence" => "not enough evidence",
        "conflicting" => "conflicting evidence",
        var other => other,
    };
}

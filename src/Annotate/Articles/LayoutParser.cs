namespace Annotate;

/// <summary>Finds the parts of a plain-text article. Every span is trimmed of white space.</summary>
internal static class LayoutParser
{
    private const int LongestHeadline = 250;

    public static ArticleLayout Parse(string text)
    {
        var spacers = new List<TextSpan>();
        var lines = new List<(TextSpan Span, bool AfterGap)>();
        var gap = false;
        foreach (var line in Lines(text))
        {
            var trimmed = Trim(text, line);
            if (trimmed.IsEmpty)
            {
                gap = true;
                if (!line.IsEmpty)
                    spacers.Add(line);
                continue;
            }
            lines.Add((trimmed, gap));
            gap = false;
        }

        var next = 0;
        TextSpan? headline = null, repeated = null;
        BylineParts? byline = null;
        if (IsHeadline(text, lines))
        {
            headline = lines[next++].Span;
            if (SameText(text, lines[next].Span, headline.Value))
                repeated = lines[next++].Span;
            if (next < lines.Count && BylineParser.TryParse(text, lines[next].Span, out byline))
                next++;
        }
        return new ArticleLayout
        {
            Headline = headline,
            RepeatedHeadline = repeated,
            Byline = byline?.Line,
            BylineName = byline?.Name,
            BylineRole = byline?.Role,
            Paragraphs = Paragraphs(lines, next),
            Spacers = spacers,
        };
    }

    private static bool IsHeadline(string text, List<(TextSpan Span, bool AfterGap)> lines)
    {
        if (lines.Count < 2)
            return false;
        var first = lines[0].Span;
        return SameText(text, first, lines[1].Span) || (first.Length <= LongestHeadline && text[first.End - 1] != '.');
    }

    private static List<TextSpan> Paragraphs(List<(TextSpan Span, bool AfterGap)> lines, int first)
    {
        var body = lines[first..];
        var blocks = body.Skip(1).Any(line => line.AfterGap);
        var paragraphs = new List<TextSpan>();
        foreach (var (span, afterGap) in body)
        {
            if (blocks && !afterGap && paragraphs.Count > 0)
                paragraphs[^1] = paragraphs[^1].Union(span);
            else
                paragraphs.Add(span);
        }
        return paragraphs;
    }

    private static bool SameText(string text, TextSpan left, TextSpan right) => text.AsSpan(left).SequenceEqual(text.AsSpan(right));

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            yield return new TextSpan(start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static TextSpan Trim(string text, TextSpan line)
    {
        var (start, end) = line;
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    // Zero-width space, joiners and the byte order mark are blank to a reader and not to char.IsWhiteSpace.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';
}

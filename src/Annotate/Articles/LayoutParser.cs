using System.Diagnostics.CodeAnalysis;

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
        if (HasHeadline(text, lines))
        {
            headline = lines[next++].Span;
            if (SameText(text, lines[next].Span, headline.Value))
                repeated = lines[next++].Span;
        }
        if (lines.Count > 1 && next < lines.Count && IsByline(text, lines[next].Span, afterHeadline: next > 0, out byline))
            next++;
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

    private static bool HasHeadline(string text, List<(TextSpan Span, bool AfterGap)> lines)
    {
        if (lines.Count < 2)
            return false;
        var (first, (second, afterGap)) = (lines[0].Span, lines[1]);
        if (SameText(text, first, second))
            return true;
        if (IsByline(text, first, afterHeadline: false, out _) && !IsByline(text, second, afterHeadline: true, out _))
            return false;
        // A line that goes on in lower case is the first of a wrapped paragraph.
        return first.Length <= LongestHeadline && !EndsSentence(text.AsSpan(first)) && (afterGap || !char.IsLower(text[second.Start]));
    }

    /// <summary>Only the word "By" makes a first line a byline: "Ukraine, staff say" is a headline.</summary>
    private static bool IsByline(string text, TextSpan line, bool afterHeadline, [NotNullWhen(true)] out BylineParts? byline)
    {
        byline = null;
        return (afterHeadline || BylineParser.StartsWithBy(text.AsSpan(line))) && BylineParser.TryParse(text, line, out byline);
    }

    private static bool EndsSentence(ReadOnlySpan<char> line) => line.TrimEnd("\"'”’»)") is [.., '.'];

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

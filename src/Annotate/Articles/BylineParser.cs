using System.Diagnostics.CodeAnalysis;

namespace Annotate;

/// <summary>Recognises a byline: "By Jane Doe", "By Jane Doe and John Roe, Staff Writers", "Jane Doe, Writer".</summary>
internal static class BylineParser
{
    private const int LongestByline = 150;

    private static readonly string[] Roles =
        ["writer", "reporter", "correspondent", "editor", "columnist", "contributor", "journalist", "author", "analyst", "staff", "chief", "producer", "photographer"];

    public static bool TryParse(string text, TextSpan line, [NotNullWhen(true)] out BylineParts? byline)
    {
        byline = null;
        var words = text.AsSpan(line);
        if (words.Length > LongestByline || words[^1] is '.' or '?' or '!')
            return false;
        var startsWithBy = words.StartsWith("By ", StringComparison.OrdinalIgnoreCase);
        var nameStart = startsWithBy ? 3 : 0;
        var separator = words.LastIndexOfAny(",|");
        TextSpan? role = separator > nameStart && IsRole(words[(separator + 1)..]) ? SpanOf(words, line, separator + 1, words.Length) : null;
        if (!startsWithBy && role is null)
            return false;
        var name = SpanOf(words, line, nameStart, role is null ? words.Length : separator);
        if (name.IsEmpty || !char.IsUpper(text[name.Start]))
            return false;
        byline = new BylineParts(line, name, role);
        return true;
    }

    private static bool IsRole(ReadOnlySpan<char> words)
    {
        foreach (var role in Roles)
        {
            if (words.Contains(role, StringComparison.OrdinalIgnoreCase))
                return words.Count(' ') <= 6;
        }
        return false;
    }

    private static TextSpan SpanOf(ReadOnlySpan<char> words, TextSpan line, int start, int end)
    {
        var part = words[start..end];
        var leading = part.Length - part.TrimStart().Length;
        return TextSpan.FromLength(line.Start + start + leading, part.Trim().Length);
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Annotate;

/// <summary>Recognises a byline: "By Jane Doe", "By Jane Doe and John Roe, Staff Writers", "JANE DOE | Reuters correspondent".</summary>
internal static class BylineParser
{
    private const int LongestByline = 150;
    private const int MostRoleWords = 7;
    private const int LongestParticle = 3;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Roles = new HashSet<string>(
        [
            "writer", "reporter", "correspondent", "editor", "columnist", "contributor", "journalist", "author", "analyst", "staff",
            "chief", "producer", "photographer"
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool StartsWithBy(ReadOnlySpan<char> line) => line.StartsWith("By ", StringComparison.OrdinalIgnoreCase);

    public static bool TryParse(string text, TextSpan line, [NotNullWhen(true)] out BylineParts? byline)
    {
        byline = null;
        var words = text.AsSpan(line);
        if (words.Length > LongestByline || words[^1] is '.' or '?' or '!')
            return false;
        var startsWithBy = StartsWithBy(words);
        var nameStart = startsWithBy ? 3 : 0;
        var separator = words.LastIndexOfAny(",|");
        TextSpan? role =
            separator > nameStart && IsRole(words[(separator + 1)..]) ? SpanOf(words, line, separator + 1, words.Length) : null;
        var name = SpanOf(words, line, nameStart, role is null ? words.Length : separator);
        if (name.IsEmpty || !char.IsUpper(text[name.Start]) || !(startsWithBy || (role is not null && AreNames(text.AsSpan(name)))))
            return false;
        byline = new BylineParts(line, name, role);
        return true;
    }

    private static bool IsRole(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        var (count, found) = (0, false);
        foreach (var range in words.SplitAny(' ', '-', '/', '\u00A0'))
        {
            count++;
            found |= Roles.Contains(words[range].TrimEnd("sS"));
        }
        return found && count <= MostRoleWords;
    }

    /// <summary>Whether no word but short ones ("and", "van der") starts in lower case: "Ukraine strikes Moscow" is no name.</summary>
    private static bool AreNames(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            if (words[range] is { Length: > LongestParticle } word && char.IsLower(word[0]))
                return false;
        }
        return true;
    }

    private static TextSpan SpanOf(ReadOnlySpan<char> words, TextSpan line, int start, int end)
    {
        var part = words[start..end];
        var leading = part.Length - part.TrimStart().Length;
        return TextSpan.FromLength(line.Start + start + leading, part.Trim().Length);
    }
}

namespace Annotate;

/// <summary>White space, and what a reader sees as little of: zero-width space, word joiner, byte order mark.</summary>
internal static class BlankCharacters
{
    public static bool Is(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    public static bool AreAll(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Is(c))
                return false;
        }
        return true;
    }

    /// <summary>A stretch of a text without the blanks at its ends; where it has nothing else, the empty one at its start.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && Is(text[end - 1]))
            end--;
        while (start < end && Is(text[start]))
            start++;
        return new TextSpan(start, end);
    }
}

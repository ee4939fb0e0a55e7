namespace Annotate.Anchoring;

internal static class BlankText
{
    /// <summary>Whether a text holds nothing that can be looked for: nothing, white space, or characters that show nothing.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Is(c))
                return false;
        }
        return true;
    }

    public static bool Is(char c) => char.IsWhiteSpace(c) || FoldedText.IsIgnorable(c);
}

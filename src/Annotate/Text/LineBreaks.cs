using System.Buffers;

namespace Annotate;

internal static class LineBreaks
{
    private static readonly SearchValues<char> All = SearchValues.Create("\n\r\u2028\u2029");

    public static bool Is(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    /// <summary>Where the line that goes on at a position ends, before its break.</summary>
    public static int EndOfLine(ReadOnlySpan<char> text, int position)
    {
        var length = text[position..].IndexOfAny(All);
        return length < 0 ? text.Length : position + length;
    }

    /// <summary>Where the next line starts; CR LF is one break. At the end of the text, the end.</summary>
    public static int After(ReadOnlySpan<char> text, int position) =>
        position >= text.Length ? text.Length
        : text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? position + 2 : position + 1;
}

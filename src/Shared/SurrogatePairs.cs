namespace Annotate;

/// <summary>Where a text can be cut without taking a surrogate pair apart.</summary>
internal static class SurrogatePairs
{
    /// <summary>Whether the position separates the two halves of a pair.</summary>
    public static bool IsInside(ReadOnlySpan<char> text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);

    /// <summary>The position, or the one before it where it is inside a pair.</summary>
    public static int Before(ReadOnlySpan<char> text, int position) => IsInside(text, position) ? position - 1 : position;

    /// <summary>The position, or the one after it where it is inside a pair.</summary>
    public static int After(ReadOnlySpan<char> text, int position) => IsInside(text, position) ? position + 1 : position;
}

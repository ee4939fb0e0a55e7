namespace Annotate.Html.Writing;

/// <summary>Where a text can be cut without taking a surrogate pair apart.</summary>
internal static class Cuts
{
    /// <summary>The position, or the one before it where it is inside a pair.</summary>
    public static int Before(ReadOnlySpan<char> text, int position) => IsInsidePair(text, position) ? position - 1 : position;

    /// <summary>The position, or the one after it where it is inside a pair.</summary>
    public static int After(ReadOnlySpan<char> text, int position) => IsInsidePair(text, position) ? position + 1 : position;

    public static bool IsInsidePair(ReadOnlySpan<char> text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]);
}

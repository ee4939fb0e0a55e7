namespace Annotate;

/// <summary>Shortens text for messages, so that hostile input gives no huge message; never inside a surrogate pair.</summary>
internal static partial class Excerpt
{
    private const int Longest = 80;
    private const int Head = 60;
    private const int Tail = 16;
    private const int MostFragments = 5;

    /// <inheritdoc cref="Of(ReadOnlySpan{char})"/>
    public static string Of(string text) => text.Length <= Longest ? text : Of(text.AsSpan());

    /// <summary>At most 80 code units of a text: its beginning and its end.</summary>
    public static string Of(ReadOnlySpan<char> text) =>
        text.Length <= Longest ? text.ToString() : $"{text[..Before(text, Head)]} … {text[After(text, text.Length - Tail)..]}";

    /// <summary>At most so many code units of a text, on one line: its beginning and its end.</summary>
    public static string Line(ReadOnlySpan<char> text, int longest)
    {
        var tail = longest / 4;
        var shown = text.Length <= longest ? text.ToString() : $"{text[..Before(text, longest - tail - 3)]} … {text[After(text, text.Length - tail)..]}";
        return shown.ReplaceLineEndings(" ");
    }

    /// <summary>The first of several fragments, joined by " … ".</summary>
    public static string Of(IReadOnlyList<string> fragments) => Join(fragments.Take(MostFragments).Select(Of), fragments.Count);

    /// <summary>The position, or the one before it where it is inside a surrogate pair.</summary>
    public static int Before(ReadOnlySpan<char> text, int position) => WellFormed.IsInsidePair(text, position) ? position - 1 : position;

    /// <summary>The position, or the one after it where it is inside a surrogate pair.</summary>
    public static int After(ReadOnlySpan<char> text, int position) => WellFormed.IsInsidePair(text, position) ? position + 1 : position;

    private static string Join(IEnumerable<string> shown, int count) => string.Join(" … ", shown) + (count > MostFragments ? " … …" : "");
}

namespace Annotate;

/// <summary>Shortens text for messages and pages, so that hostile input gives no huge one; never inside a surrogate pair.</summary>
internal static partial class Excerpt
{
    private const int Longest = 80;
    private const int Head = 60;
    private const int Tail = 16;
    private const int MostFragments = 5;

    /// <inheritdoc cref="Of(ReadOnlySpan{char})"/>
    public static string Of(string text) => text.Length <= Longest ? text : Of(text.AsSpan());

    /// <summary>At most 80 code units of a text: its beginning and its end.</summary>
    public static string Of(ReadOnlySpan<char> text) => text.Length <= Longest ? text.ToString() : Ends(text, Head, Tail);

    /// <summary>About so many code units of a text: its beginning and its end.</summary>
    public static string Of(ReadOnlySpan<char> text, int longest) =>
        text.Length <= longest ? text.ToString() : Ends(text, longest - longest / 4, longest / 4);

    /// <summary>At most so many code units of a text, on one line: its beginning and its end.</summary>
    public static string Line(ReadOnlySpan<char> text, int longest) =>
        (text.Length <= longest ? text.ToString() : Ends(text, longest - longest / 4 - 3, longest / 4)).ReplaceLineEndings(" ");

    /// <summary>The first of several fragments, joined by " … ".</summary>
    public static string Of(IReadOnlyList<string> fragments) => Join(fragments.Take(MostFragments).Select(static fragment => Of(fragment)), fragments.Count);

    private static string Ends(ReadOnlySpan<char> text, int head, int tail) =>
        $"{text[..SurrogatePairs.Before(text, head)]} … {text[SurrogatePairs.After(text, text.Length - tail)..]}";

    private static string Join(IEnumerable<string> shown, int count) => string.Join(" … ", shown) + (count > MostFragments ? " … …" : "");
}

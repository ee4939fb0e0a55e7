namespace Annotate.Formats;

/// <summary>Short forms of texts for messages, whatever their length; never cut inside a surrogate pair.</summary>
internal static class Excerpt
{
    private const int Longest = 80;
    private const int Head = 60;
    private const int Tail = 16;

    public static string Of(string text) => text.Length <= Longest ? text : $"{text.AsSpan(0, Before(text, Head))} … {text.AsSpan(After(text, text.Length - Tail))}";

    public static string Of(Article article, SpanSet spans)
    {
        var span = spans.Hull;
        return spans.IsContiguous && span.Length > Longest
            ? $"{article.Text.AsSpan(span.Start, Before(article.Text, span.Start + Head) - span.Start)} …"
            : Of(spans.CoveredLength > 10 * Longest ? $"{article.TextOf(spans[0])} …" : article.TextOf(spans));
    }

    /// <summary>The position, or the one before it where it is inside a surrogate pair.</summary>
    public static int Before(string text, int position) => IsInsidePair(text, position) ? position - 1 : position;

    /// <summary>The position, or the one after it where it is inside a surrogate pair.</summary>
    public static int After(string text, int position) => IsInsidePair(text, position) ? position + 1 : position;

    private static bool IsInsidePair(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
}

namespace Annotate.Formats;

/// <summary>Short forms of texts for messages, whatever their length.</summary>
internal static class Excerpt
{
    private const int Longest = 80;

    public static string Of(string text) => text.Length <= Longest ? text : $"{text.AsSpan(0, 60)} … {text.AsSpan(text.Length - 16)}";

    public static string Of(Article article, SpanSet spans)
    {
        var span = spans.Hull;
        return spans.IsContiguous && span.Length > Longest
            ? $"{article.Text.AsSpan(span.Start, 60)} …"
            : Of(spans.CoveredLength > 10 * Longest ? $"{article.TextOf(spans[0])} …" : article.TextOf(spans));
    }
}

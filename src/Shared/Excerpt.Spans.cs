namespace Annotate;

internal static partial class Excerpt
{
    /// <summary>What a span set covers, which lies inside the text; its quotes where it is unanchored.</summary>
    public static string Of(string text, SpanSet spans) =>
        spans.IsAnchored
            ? Join(spans.Take(MostFragments).Select(span => Of(text.AsSpan(span.Start, span.Length))), spans.Count)
            : Of(spans.Quotes);

    /// <summary>Where the first of the spans stand.</summary>
    public static string Places(SpanSet spans) => string.Join('+', spans.Take(MostFragments)) + (spans.Count > MostFragments ? "+…" : "");
}

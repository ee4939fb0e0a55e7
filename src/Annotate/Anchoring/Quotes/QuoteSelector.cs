namespace Annotate.Anchoring;

/// <summary>What is known of a stretch of text whose offsets are unknown or may be stale: its words, those around it, and where it once stood.</summary>
/// <remarks>
/// The terms of the W3C Web Annotation Data Model: <c>exact</c>, <c>prefix</c> and <c>suffix</c> of a TextQuoteSelector, and the <c>start</c> of a
/// TextPositionSelector, here in UTF-16 code units. Nothing is checked: selectors of other tools may hold anything, and what cannot be looked for is refused
/// with a reason when it is anchored.
/// </remarks>
public sealed record QuoteSelector
{
    /// <summary>How many code units of context <see cref="Of(Article, TextSpan)"/> takes on either side, as Hypothesis does.</summary>
    public const int ContextLength = 32;

    /// <summary>The words. An ellipsis ("…", "...", "[...]") may stand for words left out. Empty means the position between prefix and suffix.</summary>
    public required string Exact { get; init; }

    /// <summary>The text right before the words; null or empty where it is not known. The 64 code units nearest to the words count.</summary>
    public string? Prefix { get; init; }

    /// <summary>The text right after the words; null or empty where it is not known. The 64 code units nearest to the words count.</summary>
    public string? Suffix { get; init; }

    /// <summary>Where the words started in some version of the text, in UTF-16 code units; null where it is not known. It may lie outside the text.</summary>
    public int? Start { get; init; }

    /// <summary>Describes a span of an article with 32 code units of context on either side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends outside the text.</exception>
    public static QuoteSelector Of(Article article, TextSpan span) => Of(article, span, ContextLength);

    /// <summary>Describes a span of an article. The context never begins or ends inside a surrogate pair.</summary>
    /// <param name="article">The article.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <param name="contextLength">How many code units of context are taken on either side, at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span ends outside the text, or the length is negative.</exception>
    public static QuoteSelector Of(Article article, TextSpan span, int contextLength)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfNegative(contextLength);
        var exact = article.TextOf(span);
        var text = article.Text;
        var before = Math.Min(span.Start, SurrogatePairs.After(text, Math.Max(0, span.Start - contextLength)));
        var after = Math.Max(span.End, SurrogatePairs.Before(text, Math.Min(text.Length, span.End + Math.Min(contextLength, text.Length))));
        return new QuoteSelector { Exact = exact, Prefix = text[before..span.Start], Suffix = text[span.End..after], Start = span.Start };
    }
}

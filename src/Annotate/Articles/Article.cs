namespace Annotate;

/// <summary>A news article: its text, untouched, and what is known about it.</summary>
/// <remarks>
/// <para>Immutable, with value equality; a copy with other metadata is made by <c>with</c>. The text never changes: a new version is a new article.</para>
/// <para>The text is never normalised: line breaks, Unicode forms and byte order marks stay as they are, so that offsets stay right.</para>
/// <para>Names follow schema.org NewsArticle and IPTC ninjs.</para>
/// </remarks>
public sealed partial record Article : Extensible
{
    private readonly ArticleText _text;

    /// <summary>Makes an article of a text.</summary>
    /// <exception cref="IllFormedTextException">The text holds a lone surrogate; the exception names its index.</exception>
    public Article(string text) => _text = new ArticleText(text);

    internal Article(ArticleText text) => _text = text;

    /// <summary>The whole text. Offsets count its UTF-16 code units.</summary>
    public string Text => _text.Value;

    /// <summary>The SHA-256 of the text's UTF-8 form, in lower-case hexadecimal. Computed once.</summary>
    public string Sha256 => _text.Sha256;

    /// <summary>Converts offsets of the text to and from code points and UTF-8 bytes. Made once.</summary>
    public OffsetMap Offsets => _text.Offsets;

    /// <summary>A name for the article that is unique where it is used: a URN, a URL, a key.</summary>
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>Who wrote it, as the article says it: "Ian Schmutzler, Writer".</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>When it was last modified.</summary>
    public PartialDate? Modified { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Its version, as the publisher counts.</summary>
    public string? Version { get; init; }

    /// <summary>The <see cref="Sha256"/> of the version before this one.</summary>
    public string? PreviousSha256 { get; init; }

    /// <summary>Where its parts stand in the text, as <see cref="Parse(string)"/> found them.</summary>
    public ArticleLayout? Layout { get; init; }

    /// <summary>The covered text of one span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends outside the text.</exception>
    public string TextOf(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length, nameof(span));
        return Text.Substring(span.Start, span.Length);
    }

    /// <summary>The covered text of a span set, fragments joined by " … "; the last known quotes where it is unanchored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A span ends outside the text.</exception>
    public string TextOf(SpanSet spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        return spans.IsContiguous ? TextOf(spans[0]) : string.Join(" … ", QuotesOf(spans));
    }

    /// <summary>The covered text of a span set, one quote a fragment; the last known quotes where it is unanchored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A span ends outside the text.</exception>
    public IReadOnlyList<string> QuotesOf(SpanSet spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        return spans.IsAnchored ? [.. spans.Select(TextOf)] : spans.Quotes;
    }

    /// <summary>Takes a span given in a unit; false where an end has no counterpart or the span is reversed. For UTF-16, in which the text is held, no map is made.</summary>
    internal bool TryToSpan(int start, int end, OffsetUnit unit, out TextSpan span)
    {
        if (unit != OffsetUnit.Utf16CodeUnit)
            return Offsets.TryToSpan(start, end, unit, out span);
        var isInside = start >= 0 && start <= end && end <= Text.Length && !SurrogatePairs.IsInside(Text, start) && !SurrogatePairs.IsInside(Text, end);
        span = isInside ? new TextSpan(start, end) : default;
        return isInside;
    }

    /// <summary>Id, headline and length; never the text.</summary>
    public override string ToString() => $"Article {Id ?? "without id"}: {Headline ?? "without headline"} ({Text.Length} UTF-16 code units)";
}

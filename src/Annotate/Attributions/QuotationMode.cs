namespace Annotate;

/// <summary>Tells the mode of an attribution from the quotation marks around and inside its content.</summary>
/// <remarks>
/// Counted are words and numbers of <see cref="Tokenizer.Words"/>: all inside marks is <see cref="AttributionMode.Direct"/>, some is
/// <see cref="AttributionMode.Mixed"/>, none is <see cref="AttributionMode.Indirect"/>, and so is a content without any. Whether the spans
/// hold the marks does not matter. Marks alone do not tell speech from a title or a word held at a distance. Definition: Pareti 2013.
/// </remarks>
/// <example>
/// <code>
/// var text = "He called it “a mistake”.";
/// Console.WriteLine(QuotationMode.Of(text, new TextSpan(3, 24))); // mixed
/// </code>
/// </example>
public static class QuotationMode
{
    /// <summary>The mode of a content. Linear in the length of the text.</summary>
    /// <param name="text">The whole text, since the marks may stand before the content.</param>
    /// <param name="spans">The content, in UTF-16 code units.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span ends behind the text.</exception>
    public static AttributionMode Of(string text, SpanSet spans) => Of(text, spans, QuotationFinder.Find(text));

    /// <summary>The mode of a content, where the quotations of the text are known. Linear in the content and the quotations.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="spans">The content, in UTF-16 code units.</param>
    /// <param name="quotations">The quotations of the text, by their start, as <see cref="QuotationFinder"/> gives them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span ends behind the text.</exception>
    public static AttributionMode Of(string text, SpanSet spans, IReadOnlyList<Quotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(quotations);
        var (inside, outside) = (false, false);
        foreach (var span in spans)
        {
            if (span.End > text.Length)
                throw new ArgumentOutOfRangeException(
                    nameof(spans),
                    $"The span {span} ends behind the text, which has {text.Length} UTF-16 code units. Give spans of this text.");
            var next = 0;
            foreach (var token in Tokenizer.Words.Enumerate(text.AsSpan(span.Start, span.Length)))
            {
                if (token.Class is not (TextTokenClass.Word or TextTokenClass.Number))
                    continue;
                var start = span.Start + token.Start;
                while (next < quotations.Count && (quotations[next].Depth > 0 || quotations[next].Inner.End <= start))
                    next++;
                var isInside = next < quotations.Count && quotations[next].Inner.Start <= start;
                (inside, outside) = (inside | isInside, outside | !isInside);
            }
        }
        return !inside ? AttributionMode.Indirect : outside ? AttributionMode.Mixed : AttributionMode.Direct;
    }
}

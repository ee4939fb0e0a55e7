namespace Annotate.Anchoring;

/// <summary>Anchors span sets by their kept quotes, in the whole text.</summary>
internal sealed class OrphanFinder(Article article, Anchorer anchorer, CancellationToken cancellationToken)
{
    /// <summary>What becomes of a set; null where it has no kept quotes, and so covers what it should.</summary>
    public FollowedSpans? Follow(SpanSet spans)
    {
        if (spans.Quotes.Count == 0
            || (spans.IsAnchored && IsInside(spans) && article.QuotesOf(spans).SequenceEqual(spans.Quotes, StringComparer.Ordinal)))
            return null;
        var selectors = spans.Quotes.Select(quote => new QuoteSelector { Exact = quote }).ToList();
        var results = anchorer.AnchorAll(selectors, inTextOrder: true, withoutOverlaps: true, cancellationToken);
        if (results.FirstOrDefault(result => !result.IsAnchored) is { } refused)
            return new FollowedSpans(spans, spans.IsAnchored ? RebaseKind.Unchanged : RebaseKind.Orphaned, 0) { Refusal = refused.Refusal };
        return new FollowedSpans(
            SpanSet.Create([.. results.SelectMany(result => result.Spans!)]),
            RebaseKind.Reanchored,
            results.Min(result => result.Score)) { Method = results.Max(result => result.Method) };
    }

    private bool IsInside(SpanSet spans) => spans.Hull.End <= article.Text.Length;
}

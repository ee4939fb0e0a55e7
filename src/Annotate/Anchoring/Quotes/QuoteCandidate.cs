namespace Annotate.Anchoring;

/// <summary>Where a whole quote may stand, one span a part.</summary>
internal sealed record QuoteCandidate(SpanSet Spans, double Score, int Distance, AnchorMethod Method)
{
    /// <summary>Where the first part starts.</summary>
    public int Start => Spans[0].Start;
}

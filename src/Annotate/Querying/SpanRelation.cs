namespace Annotate.Querying;

/// <summary>How a span must lie to the span asked for.</summary>
internal enum SpanRelation
{
    Overlapping,
    CoveredBy,
    Covering,
}

namespace Annotate.Anchoring;

/// <summary>A span set followed to the new text, and how.</summary>
internal readonly record struct FollowedSpans(SpanSet Spans, RebaseKind Kind, double Score)
{
    public AnchorMethod? Method { get; init; }

    public AnchorRefusal? Refusal { get; init; }
}

namespace Annotate.Tests.External;

/// <summary>One of a list of nested values.</summary>
public sealed record Actor : Extensible
{
    public required string Part { get; init; }

    public SpanSet? Target { get; init; }

    public AnnotationId? EntityId { get; init; }
}

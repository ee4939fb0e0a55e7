namespace Annotate.Tests.External;

/// <summary>A nested value with spans and a reference.</summary>
public sealed record Setting : Extensible
{
    public required string Name { get; init; }

    public SpanSet? Words { get; init; }

    public AnnotationId? PlaceId { get; init; }
}

namespace Annotate;

/// <summary>One participant of a <see cref="Relation"/>: an annotation or words of the text, under a name.</summary>
/// <remarks>Names may repeat; the order is kept.</remarks>
public sealed record RelationRole : Extensible
{
    /// <summary>The name of the role, such as <c>from</c> and <c>to</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The annotation that takes the role.</summary>
    public AnnotationId? TargetId { get; init; }

    /// <summary>The words that take the role.</summary>
    public SpanSet? Target { get; init; }
}

namespace Annotate;

/// <summary>Something that happens or holds.</summary>
/// <remarks>Other mentions of it are <see cref="Mention"/>s that refer to its id.</remarks>
public sealed record Event : Annotation
{
    /// <summary>The words that tell of it where it is introduced.</summary>
    public required SpanSet Target { get; init; }

    /// <summary>A name for tables.</summary>
    public string? Name { get; init; }

    /// <summary>Its class.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>When it happens.</summary>
    public AnnotationId? TimeId { get; init; }

    /// <summary>Where it happens.</summary>
    public AnnotationId? PlaceId { get; init; }

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<AnnotationId> ParticipantIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        if (rewriter.RequiredSpans("target", Target) is not { } target)
            return null;
        return this with
        {
            Target = target,
            TimeId = rewriter.Reference<TimeExpression>("timeId", TimeId),
            PlaceId = rewriter.Reference<Entity>("placeId", PlaceId),
            ParticipantIds = rewriter.References<Entity>("participantIds", ParticipantIds),
        };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.RequiredSpans("target", Target);
        visitor.Reference<TimeExpression>("timeId", TimeId);
        visitor.Reference<Entity>("placeId", PlaceId);
        visitor.References<Entity>("participantIds", ParticipantIds);
    }
}

namespace Annotate;

/// <summary>A stretch of text that refers to an entity or event, or back to what was said ("these claims").</summary>
/// <remarks>Coreference: mentions that refer to the same id are coreferent.</remarks>
public sealed record Mention : Annotation
{
    private static readonly ReferenceTarget RefersToTarget = ReferenceTarget.Of<Entity>().Or<Event>().Or<Attribution>().Or<Claim>();

    /// <summary>The words that refer.</summary>
    public required SpanSet Target { get; init; }

    /// <summary>What they refer to: entities or events; for a speech noun that refers back, attributions and claims.</summary>
    public IReadOnlyList<AnnotationId> RefersToIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The form of the mention.</summary>
    public MentionKind? MentionKind { get; init; }

    /// <summary>Which side of a geopolitical entity is meant.</summary>
    public Facet? Facet { get; init; }

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        if (rewriter.RequiredSpans("target", Target) is not { } target)
            return null;
        return this with
        {
            Target = target,
            RefersToIds = rewriter.References("refersToIds", RefersToIds, RefersToTarget),
        };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.RequiredSpans("target", Target);
        visitor.References("refersToIds", RefersToIds, RefersToTarget);
    }
}

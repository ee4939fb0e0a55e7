namespace Annotate;

/// <summary>A stretch of text that denotes a time.</summary>
/// <remarks>TIMEX3 of TimeML.</remarks>
public sealed record TimeExpression : Annotation
{
    /// <summary>The words.</summary>
    public required SpanSet Target { get; init; }

    /// <summary>What they denote.</summary>
    public TimeKind? Kind { get; init; }

    /// <summary>The normalised value: "June first" is <c>2023-06-01</c>, "two days" is <c>P2D</c>.</summary>
    public string? Value { get; init; }

    /// <summary>The time that it is relative to.</summary>
    public AnnotationId? AnchorTimeId { get; init; }

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        if (rewriter.RequiredSpans("target", Target) is not { } target)
            return null;
        return this with
        {
            Target = target,
            AnchorTimeId = rewriter.Reference<TimeExpression>("anchorTimeId", AnchorTimeId),
        };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.RequiredSpans("target", Target);
        visitor.Reference<TimeExpression>("anchorTimeId", AnchorTimeId);
    }
}

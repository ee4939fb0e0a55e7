namespace Annotate;

/// <summary>A remark on words, on other annotations, or on the article as a whole.</summary>
public sealed record Note : Annotation
{
    /// <summary>The remark.</summary>
    public required string Text { get; init; }

    /// <summary>The words.</summary>
    public SpanSet? Target { get; init; }

    /// <summary>The annotations.</summary>
    public IReadOnlyList<AnnotationId> TargetIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        rewriter.RequiredText("text", Text);
        return this with
        {
            Target = rewriter.Spans("target", Target),
            TargetIds = rewriter.References("targetIds", TargetIds, ReferenceTarget.Any),
        };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.RequiredText("text", Text);
        visitor.Spans("target", Target);
        visitor.References("targetIds", TargetIds, ReferenceTarget.Any);
    }
}

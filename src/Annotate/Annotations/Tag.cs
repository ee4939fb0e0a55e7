namespace Annotate;

/// <summary>A label with features on words, on other annotations, or on the article as a whole.</summary>
public sealed record Tag : Annotation
{
    /// <summary>The label.</summary>
    public required string Label { get; init; }

    /// <summary>The words.</summary>
    public SpanSet? Target { get; init; }

    /// <summary>The annotations.</summary>
    public IReadOnlyList<AnnotationId> TargetIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>Named values.</summary>
    public IReadOnlyList<Feature> Features { get; init => field = ValueList.Copy(value); } = ValueList<Feature>.Empty;

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        rewriter.RequiredText("label", Label);
        foreach (var feature in Features)
            rewriter.RequiredText("features.name", feature.Name);
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
        visitor.RequiredText("label", Label);
        foreach (var feature in Features)
            visitor.RequiredText("features.name", feature.Name);
        visitor.Spans("target", Target);
        visitor.References("targetIds", TargetIds, ReferenceTarget.Any);
    }
}

namespace Annotate.Tests.External;

/// <summary>The simplest annotation type that another assembly can add.</summary>
public sealed record Framing : Annotation
{
    public required SpanSet Target { get; init; }

    public required string Frame { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        rewriter.RequiredText("frame", Frame);
        return rewriter.RequiredSpans("target", Target) is { } target ? this with { Target = target } : null;
    }
}

using Annotate;

namespace Acme;

public sealed record Framing : Annotation
{
    public required SpanSet Target { get; init; }

    public required string Frame { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) =>
        rewriter.RequiredSpans("target", Target) is { } target ? this with { Target = target } : null;
}

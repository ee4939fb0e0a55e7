using Annotate;

namespace Acme;

public sealed record Forgetful : Annotation
{
    public SpanSet? Cue { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

namespace Annotate;

/// <summary>Changes nothing and reports everything: how <see cref="Annotation.Accept"/> works for a type that only has
/// <see cref="Annotation.Rewrite"/>.</summary>
internal sealed class RecordingRewriter(AnnotationVisitor visitor) : AnnotationRewriter
{
    private static readonly SpanSet Placeholder = SpanSet.Unanchored("");

    protected override SpanSet? MapSpans(string role, SpanSet spans)
    {
        visitor.Spans(role, spans);
        return spans;
    }

    protected override AnnotationId? MapReference(string member, AnnotationId id, ReferenceTarget target)
    {
        visitor.Reference(member, id, target);
        return id;
    }

    /// <summary>Lets the type go on and report the members that follow; the copy is thrown away.</summary>
    private protected override SpanSet Missing => Placeholder;

    protected override void OnMissing(string member) => visitor.RequiredText(member, null);
}

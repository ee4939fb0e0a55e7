namespace Annotate.Serialization;

/// <summary>Lists what a type reports by its <see cref="Annotation.Accept"/>.</summary>
internal sealed class ListingVisitor : AnnotationVisitor
{
    public List<MappedValue> Values { get; } = [];

    protected override void OnSpans(string role, SpanSet spans) => Values.Add(new MappedValue(role, spans));

    protected override void OnReference(string member, AnnotationId id, ReferenceTarget target) => Values.Add(new MappedValue(member, id));
}

namespace Annotate.Evaluation;

/// <summary>A stretch of text, contiguous or not, with a label: the thing that is scored.</summary>
/// <remarks>Offsets are UTF-16 code units. An unanchored set matches nothing: it counts as missing, or as spurious.</remarks>
public sealed record LabelledSpans
{
    /// <summary>The spans.</summary>
    public required SpanSet Spans { get; init; }

    /// <summary>The label: a category, or what is marked as <see cref="Of(IEnumerable{Annotation})"/> names it.</summary>
    public required string Label { get; init; }

    /// <summary>The annotation that it comes from; null where it comes from none. Plays no part in scores.</summary>
    public AnnotationId? AnnotationId { get; init; }

    /// <summary>Every span role of every annotation, in the order of the file, labelled by type and role (<c>attribution.content</c>),
    /// and by the label that the annotation has of its own (<c>tag.target:PERSON</c>).</summary>
    /// <remarks>
    /// <para>A tag and a relation have their label, an entity, a mention, an event and a time expression their kind where it is given;
    /// other types have none.</para>
    /// <para>The type is the name of the record (<c>framing</c>), or what the file says where nobody registered it (<c>acme.framing</c>).
    /// Roles are those that each type reports to an <see cref="AnnotationVisitor"/>, a user's types included.</para>
    /// </remarks>
    public static IReadOnlyList<LabelledSpans> Of(IEnumerable<Annotation> annotations) => Of(annotations, SpanLabels.Of);

    /// <summary>The spans of one role with all its labels (<c>tag.target</c>), or those of one label (<c>tag.target:PERSON</c>).</summary>
    /// <param name="annotations">The annotations.</param>
    /// <param name="label">Type and role, or the whole label, as <see cref="Of(IEnumerable{Annotation})"/> names them;
    /// compared ordinally.</param>
    public static IReadOnlyList<LabelledSpans> Of(IEnumerable<Annotation> annotations, string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Of(annotations, (annotation, role) => SpanLabels.IsOf(annotation, role, label) ? SpanLabels.Of(annotation, role) : null);
    }

    /// <summary>The span roles of annotations, labelled as you say.</summary>
    /// <param name="annotations">The annotations.</param>
    /// <param name="label">Gives the label of an annotation's role (the second argument, such as <c>content</c>); null leaves the role
    /// out.</param>
    public static IReadOnlyList<LabelledSpans> Of(IEnumerable<Annotation> annotations, Func<Annotation, string, string?> label)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        ArgumentNullException.ThrowIfNull(label);
        var collector = new SpanCollector(label);
        foreach (var annotation in annotations)
            collector.Collect(annotation);
        return collector.Found;
    }

    private sealed class SpanCollector(Func<Annotation, string, string?> label) : AnnotationVisitor
    {
        private Annotation? _current;

        public List<LabelledSpans> Found { get; } = [];

        public void Collect(Annotation annotation)
        {
            _current = annotation;
            Visit(annotation);
        }

        protected override void OnSpans(string role, SpanSet spans)
        {
            if (label(_current!, role) is { } name)
                Found.Add(new LabelledSpans { Spans = spans, Label = name, AnnotationId = _current!.Id });
        }
    }
}

namespace Annotate.Evaluation;

/// <summary>A stretch of text, contiguous or not, with a label: the thing that is scored.</summary>
/// <remarks>Offsets are UTF-16 code units. An unanchored set matches nothing: it counts as missing, or as spurious.</remarks>
public sealed record LabelledSpans
{
    /// <summary>The spans.</summary>
    public required SpanSet Spans { get; init; }

    /// <summary>The label: a type, a role, a category.</summary>
    public required string Label { get; init; }

    /// <summary>The annotation that it comes from; null where it comes from none. Plays no part in scores.</summary>
    public AnnotationId? AnnotationId { get; init; }

    /// <summary>Every span role of every annotation, labelled by type and role (<c>attribution.content</c>, <c>mention.target</c>), in the order of the file.</summary>
    /// <remarks>Roles are those that each type reports to an <see cref="AnnotationVisitor"/>, a user's types included.</remarks>
    public static IReadOnlyList<LabelledSpans> Of(IEnumerable<Annotation> annotations) => Of(annotations, NameOf);

    /// <summary>The span roles of annotations, labelled as you say.</summary>
    /// <param name="annotations">The annotations.</param>
    /// <param name="label">Gives the label of an annotation's role (the second argument, such as <c>content</c>); null leaves the role out.</param>
    public static IReadOnlyList<LabelledSpans> Of(IEnumerable<Annotation> annotations, Func<Annotation, string, string?> label)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        ArgumentNullException.ThrowIfNull(label);
        var collector = new SpanCollector(label);
        foreach (var annotation in annotations)
            collector.Collect(annotation);
        return collector.Found;
    }

    private static string NameOf(Annotation annotation, string role)
    {
        var type = annotation.GetType().Name;
        return $"{char.ToLowerInvariant(type[0])}{type.AsSpan(1)}.{role}";
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

namespace Annotate.Querying;

/// <summary>A span that a query of <see cref="AnnotationSpans"/> found: whose it is, and in which role.</summary>
public readonly struct SpanHit
{
    private readonly AnnotationSpans _spans;
    private readonly int _rank;

    internal SpanHit(AnnotationSpans spans, int rank) => (_spans, _rank) = (spans, rank);

    /// <summary>The annotation that the span belongs to. Of a deferred one the record is made.</summary>
    /// <exception cref="AnnotationFormatException">A deferred annotation is not what its type asks for.</exception>
    public Annotation Annotation => _spans.SlotAt(_rank).Record;

    /// <summary>Its id. Makes no record.</summary>
    public AnnotationId Id => _spans.SlotAt(_rank).Id;

    /// <summary>The .NET type of the annotation. Makes no record.</summary>
    public Type Type => _spans.SlotAt(_rank).Type;

    /// <summary>The role of the span in the annotation, by its JSON name: <c>content</c>.</summary>
    public string Role => _spans.RoleAt(_rank);

    /// <summary>The span, or the one fragment that was found, in UTF-16 code units.</summary>
    public TextSpan Span => _spans.SpanAt(_rank);

    /// <summary><c>a12.content 2733..2793</c>.</summary>
    public override string ToString() => $"{Id}.{Role} {Span}";
}

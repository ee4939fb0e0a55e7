namespace Annotate.Querying;

/// <summary>A span that a query found: whose it is, and in which role.</summary>
public readonly record struct SpanHit
{
    internal SpanHit(Annotation annotation, string role, TextSpan span) => (Annotation, Role, Span) = (annotation, role, span);

    /// <summary>The annotation that the span belongs to.</summary>
    public Annotation Annotation { get; }

    /// <summary>Its id.</summary>
    public AnnotationId Id => Annotation.Id;

    /// <summary>The role of the span in the annotation, by its JSON name: <c>content</c>.</summary>
    public string Role { get; }

    /// <summary>The span, or the one fragment that was found, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary><c>a12.content 2733..2793</c>.</summary>
    public override string ToString() => $"{Id}.{Role} {Span}";
}

namespace Annotate;

/// <summary>Receives the span roles and references of annotations.</summary>
/// <remarks>Override what you are interested in and call <see cref="Visit"/>. Roles and members have their JSON names.</remarks>
public abstract class AnnotationVisitor
{
    /// <summary>Reports everything of one annotation: its <see cref="Annotation.DerivedFromIds"/>, then what its type reports.</summary>
    public virtual void Visit(Annotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        References("derivedFromIds", annotation.DerivedFromIds, ReferenceTarget.Any);
        annotation.Accept(this);
    }

    /// <summary>Reports an optional span role. For the <see cref="Annotation.Accept"/> of a type.</summary>
    public void Spans(string role, SpanSet? spans)
    {
        if (spans is not null)
            OnSpans(role, spans);
    }

    /// <summary>Reports a span role that must be there.</summary>
    public void RequiredSpans(string role, SpanSet? spans)
    {
        if (spans is null)
            OnMissing(role);
        else
            OnSpans(role, spans);
    }

    /// <summary>Reports an optional reference to an annotation of type <typeparamref name="T"/>.</summary>
    public void Reference<T>(string member, AnnotationId? id) where T : Annotation => Reference(member, id, ReferenceTarget.Of<T>());

    /// <summary>Reports an optional reference.</summary>
    public void Reference(string member, AnnotationId? id, ReferenceTarget target)
    {
        if (id is { } known)
            OnReference(member, known, target);
    }

    /// <summary>Reports a reference that must be there to an annotation of type <typeparamref name="T"/>.</summary>
    public void RequiredReference<T>(string member, AnnotationId id)
        where T : Annotation => RequiredReference(member, id, ReferenceTarget.Of<T>());

    /// <summary>Reports a reference that must be there.</summary>
    public void RequiredReference(string member, AnnotationId id, ReferenceTarget target)
    {
        if (id.IsDefault)
            OnMissing(member);
        else
            OnReference(member, id, target);
    }

    /// <summary>Reports a list of references to annotations of type <typeparamref name="T"/>.</summary>
    public void References<T>(string member, IReadOnlyList<AnnotationId> ids)
        where T : Annotation => References(member, ids, ReferenceTarget.Of<T>());

    /// <summary>Reports a list of references.</summary>
    public void References(string member, IReadOnlyList<AnnotationId> ids, ReferenceTarget target)
    {
        ArgumentNullException.ThrowIfNull(ids);
        for (var i = 0; i < ids.Count; i++)
            OnReference(member, ids[i], target);
    }

    /// <summary>Reports another member that must be there: a text or a vocabulary value.</summary>
    public void RequiredText(string member, string? value)
    {
        if (string.IsNullOrEmpty(value))
            OnMissing(member);
    }

    /// <summary>Called for every span set that is there.</summary>
    protected virtual void OnSpans(string role, SpanSet spans) { }

    /// <summary>Called for every reference that is there.</summary>
    protected virtual void OnReference(string member, AnnotationId id, ReferenceTarget target) { }

    /// <summary>Called for every required member that is not there.</summary>
    protected virtual void OnMissing(string member) { }
}

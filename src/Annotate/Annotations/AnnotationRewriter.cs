namespace Annotate;

/// <summary>Maps the span roles and references of annotations: the base of rebasing, merging, re-mapping of ids and conversion.</summary>
/// <remarks>
/// <para>Override <see cref="MapSpans"/>, <see cref="MapReference"/> or <see cref="MapId"/> and call <see cref="Apply"/>.
/// Roles and members have their JSON names.</para>
/// <para>An instance may be used again and again, by one thread at a time.</para>
/// </remarks>
public abstract class AnnotationRewriter
{
    private bool _changed;

    /// <summary>Maps one annotation with its common members; the same instance where nothing changed, null where a required member is
    /// gone.</summary>
    public Annotation? Apply(Annotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        _changed = false;
        var id = MapId(annotation.Id);
        var derivedFrom = References("derivedFromIds", annotation.DerivedFromIds, ReferenceTarget.Any);
        var commonChanged = id != annotation.Id || _changed;
        _changed = false;
        var copy = annotation.Rewrite(this);
        if (copy is not null && !_changed)
            copy = annotation;
        return copy is null || !commonChanged ? copy : copy with { Id = id, DerivedFromIds = derivedFrom };
    }

    /// <summary>Maps an optional span role. For the <see cref="Annotation.Rewrite"/> of a type.</summary>
    public SpanSet? Spans(string role, SpanSet? spans)
    {
        if (spans is null)
            return null;
        var mapped = MapSpans(role, spans);
        _changed |= !ReferenceEquals(mapped, spans);
        return mapped;
    }

    /// <summary>Maps a span role that must be there; null where it is gone, and then <see cref="Annotation.Rewrite"/> returns
    /// null.</summary>
    public SpanSet? RequiredSpans(string role, SpanSet? spans)
    {
        if (spans is not null)
            return Spans(role, spans);
        OnMissing(role);
        return Missing;
    }

    /// <summary>Maps an optional reference to an annotation of type <typeparamref name="T"/>.</summary>
    public AnnotationId? Reference<T>(string member, AnnotationId? id)
        where T : Annotation => Reference(member, id, ReferenceTarget.Of<T>());

    /// <summary>Maps an optional reference.</summary>
    public AnnotationId? Reference(string member, AnnotationId? id, ReferenceTarget target)
    {
        if (id is not { } known)
            return null;
        var mapped = MapReference(member, known, target);
        _changed |= mapped != known;
        return mapped;
    }

    /// <summary>Maps a reference that must be there to an annotation of type <typeparamref name="T"/>.</summary>
    public AnnotationId? RequiredReference<T>(string member, AnnotationId id) where T : Annotation =>
        RequiredReference(member, id, ReferenceTarget.Of<T>());

    /// <summary>Maps a reference that must be there; null where it is gone, and then <see cref="Annotation.Rewrite"/> returns
    /// null.</summary>
    public AnnotationId? RequiredReference(string member, AnnotationId id, ReferenceTarget target)
    {
        if (!id.IsDefault)
            return Reference(member, id, target);
        OnMissing(member);
        return id;
    }

    /// <summary>Maps a list of references to annotations of type <typeparamref name="T"/>; those that are gone are left out.</summary>
    public IReadOnlyList<AnnotationId> References<T>(string member, IReadOnlyList<AnnotationId> ids) where T : Annotation =>
        References(member, ids, ReferenceTarget.Of<T>());

    /// <summary>Maps a list of references; those that are gone are left out. The same list where nothing changed.</summary>
    public IReadOnlyList<AnnotationId> References(string member, IReadOnlyList<AnnotationId> ids, ReferenceTarget target)
    {
        ArgumentNullException.ThrowIfNull(ids);
        List<AnnotationId>? mapped = null;
        for (var i = 0; i < ids.Count; i++)
        {
            var id = MapReference(member, ids[i], target);
            if (mapped is null && id != ids[i])
                mapped = [.. ids.Take(i)];
            if (id is { } kept)
                mapped?.Add(kept);
        }
        _changed |= mapped is not null;
        return mapped is null ? ids : ValueList.Copy(mapped);
    }

    /// <summary>Passes on another member that must be there, so that one recording pass can tell what is missing.</summary>
    public void RequiredText(string member, string? value)
    {
        if (string.IsNullOrEmpty(value))
            OnMissing(member);
    }

    /// <summary>Maps a span set; null takes the role away. The default keeps it.</summary>
    protected virtual SpanSet? MapSpans(string role, SpanSet spans) => spans;

    /// <summary>Maps a reference; null takes it away. The default maps it as <see cref="MapId"/> does.</summary>
    protected virtual AnnotationId? MapReference(string member, AnnotationId id, ReferenceTarget target) => MapId(id);

    /// <summary>Maps the id of an annotation. The default keeps it.</summary>
    protected virtual AnnotationId MapId(AnnotationId id) => id;

    /// <summary>Called for every required member that is not there.</summary>
    protected virtual void OnMissing(string member) { }

    /// <summary>Stands for required spans that are not there: nothing, so that the annotation goes too.</summary>
    private protected virtual SpanSet? Missing => null;
}

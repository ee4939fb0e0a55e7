namespace Annotate.Evaluation;

/// <summary>An annotation with several roles, as it is scored: an attribution, or a relation of any arity.</summary>
public sealed record RoleFrame
{
    /// <summary>The label of the whole: the kind of an attribution, the label of a relation.</summary>
    public required string Label { get; init; }

    /// <summary>The spans by which frames are paired; null where they are paired by all their roles.</summary>
    public SpanSet? Anchor { get; init; }

    /// <summary>The roles that are there, each labelled with its name. A name may occur several times.</summary>
    public IReadOnlyList<LabelledSpans> Roles { get; init => field = ValueList.Copy(value); } = ValueList<LabelledSpans>.Empty;

    /// <summary>The annotation that it comes from.</summary>
    public AnnotationId? AnnotationId { get; init; }

    /// <summary>The frame of an attribution: paired by its content; roles content, source, cue, addressee and supplement; its label is its
    /// kind, or <c>attribution</c>.</summary>
    public static RoleFrame Of(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return new RoleFrame
        {
            Label = SpanLabels.OfWhole(attribution),
            Anchor = attribution.Content,
            Roles = LabelledSpans.Of(
                [attribution], (_, role) => role is "content" or "source" or "cue" or "addressee" or "supplement" ? role : null),
            AnnotationId = attribution.Id,
        };
    }

    /// <summary>The frame of a relation: paired by all its roles. A role that names an annotation takes that annotation's first span
    /// role.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="annotated">The article in which the annotations of its roles are looked up.</param>
    /// <remarks>A role whose annotation has no spans, or is not there, is left out.</remarks>
    public static RoleFrame Of(Relation relation, AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(annotated);
        var roles = new List<LabelledSpans>();
        foreach (var role in relation.Roles)
        {
            if (SpansOf(role, annotated) is { } spans)
                roles.Add(new LabelledSpans { Spans = spans, Label = role.Name, AnnotationId = role.TargetId });
        }
        return new RoleFrame { Label = SpanLabels.OfWhole(relation), Roles = roles, AnnotationId = relation.Id };
    }

    private static SpanSet? SpansOf(RelationRole role, AnnotatedArticle annotated)
    {
        if (role.Target is not null || role.TargetId is not { } id || annotated.Annotations.Find(id) is not { } target)
            return role.Target;
        return LabelledSpans.Of([target]) is [var first, ..] ? first.Spans : null;
    }
}

namespace Annotate.Evaluation;

/// <summary>What a span of an annotation is called where spans are scored and compared.</summary>
internal static class SpanLabels
{
    /// <summary>Type and role, and the annotation's own label where it has one: <c>attribution.content</c>,
    /// <c>tag.target:PERSON</c>.</summary>
    /// <remarks>Both, so that equal labels of different types stay apart, and none looks like
    /// <see cref="Agreement.Outside"/>.</remarks>
    public static string Of(Annotation annotation, string role) =>
        OwnOf(annotation) is { } own ? $"{RoleOf(annotation, role)}:{own}" : RoleOf(annotation, role);

    /// <summary>Whether a name is that of the role, or of the role with its annotation's own label.</summary>
    public static bool IsOf(Annotation annotation, string role, string name) =>
        string.Equals(RoleOf(annotation, role), name, StringComparison.Ordinal)
        || string.Equals(Of(annotation, role), name, StringComparison.Ordinal);

    /// <summary>The label of an annotation that is compared as a whole: its kind or label, else its type.</summary>
    public static string OfWhole(Annotation annotation) =>
        (annotation is Attribution attribution ? GivenOf(attribution.Kind?.Value) : OwnOf(annotation)) ?? TypeOf(annotation);

    /// <summary>What the annotation says that its words are; null where it says nothing, or its roles say it all.</summary>
    public static string? OwnOf(Annotation annotation) => GivenOf(annotation switch
    {
        Tag tag => tag.Label,
        Relation relation => relation.Label.Value,
        Entity entity => entity.Kind?.Value,
        Mention mention => mention.MentionKind?.Value,
        Event happening => happening.Kind?.Value,
        TimeExpression time => time.Kind?.Value,
        _ => null,
    });

    private static string? GivenOf(string? label) => string.IsNullOrEmpty(label) ? null : label;

    private static string RoleOf(Annotation annotation, string role) => $"{TypeOf(annotation)}.{role}";

    private static string TypeOf(Annotation annotation)
    {
        if (annotation is UnknownAnnotation { Type: { Length: > 0 } named })
            return named;
        var type = annotation.GetType().Name;
        return $"{char.ToLowerInvariant(type[0])}{type.AsSpan(1)}";
    }
}

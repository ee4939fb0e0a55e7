namespace Annotate.Formats.Brat;

/// <summary>The line that an annotation becomes.</summary>
internal sealed class BratShape
{
    private readonly char _letter;

    private BratShape(char letter) => _letter = letter;

    /// <summary>None: it cannot be expressed.</summary>
    public static BratShape None { get; } = new('?');

    /// <summary>A text-bound, or an event where there are several span roles.</summary>
    public static BratShape Words { get; } = new('T');

    public static BratShape Attribution { get; } = new('E');

    public static BratShape Event { get; } = new('E');

    public static BratShape Relation { get; } = new('R');

    public static BratShape Equivalence { get; } = new('*');

    public static BratShape Attribute { get; } = new('A');

    public static BratShape Normalization { get; } = new('N');

    public static BratShape Note { get; } = new('#');

    public char Letter => _letter;

    public static BratShape Of(Annotation annotation, BratMapping mapping, AnnotationSet annotations) => annotation switch
    {
        Annotate.Attribution { Content.IsAnchored: true } when mapping.AttributionType is not null => Attribution,
        Tag { Target: null, TargetIds.Count: 1, Features: [{ Name: "reference", Value: not null }, ..] } => Normalization,
        Tag { Target: null, TargetIds.Count: 1 } => Attribute,
        Annotate.Note { Target: null, TargetIds.Count: 1 } => Note,
        Annotate.Relation relation when relation.Roles.Count > 0
            && relation.Roles.All(role => role is { TargetId: not null, Target: null }) => OfRelation(relation, annotations),
        _ => SpanRoles.Of(annotation).Count > 0 ? Words : None,
    };

    private static BratShape OfRelation(Annotate.Relation relation, AnnotationSet annotations)
    {
        if (relation.Roles[0].Name == BratText.Trigger
            && annotations.Find(relation.Roles[0].TargetId!.Value) is Tag { Target.IsAnchored: true, TargetIds.Count: 0 })
            return Event;
        if (relation.Label.Value == "Equiv"
            && relation.Roles.Count > 1
            && relation.Roles.All(role => role.Name == BratText.Argument)
            && annotations.ReferencesTo(relation.Id).Count == 0)
            return Equivalence;
        return relation.Roles.Count == 2 ? Relation : None;
    }
}

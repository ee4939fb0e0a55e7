namespace Annotate.Serialization;

internal static class StandardTypes
{
    public static IReadOnlyList<AnnotationTypeInfo> All { get; } =
    [
        Make<Entity>("entity"),
        Make<Mention>("mention"),
        Make<Event>("event"),
        Make<TimeExpression>("timeExpression"),
        Make<Attribution>("attribution"),
        Make<Claim>("claim"),
        Make<Evidence>("evidence"),
        Make<EvidenceSet>("evidenceSet"),
        Make<Verdict>("verdict"),
        Make<Relation>("relation"),
        Make<Tag>("tag"),
        Make<Note>("note"),
    ];

    private static AnnotationTypeInfo<T> Make<T>(string name) where T : Annotation => new(name, AnnotateJsonContext.Default);
}

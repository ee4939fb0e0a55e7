namespace Annotate.Formats;

/// <summary>The anchored span roles of an annotation, in the order of its members, whatever its type.</summary>
internal sealed class SpanRoles : AnnotationVisitor
{
    private readonly List<(string Role, SpanSet Spans)> _found = [];

    public static IReadOnlyList<(string Role, SpanSet Spans)> Of(Annotation annotation)
    {
        var roles = new SpanRoles();
        roles.Visit(annotation);
        return roles._found;
    }

    protected override void OnSpans(string role, SpanSet spans)
    {
        if (spans.IsAnchored)
            _found.Add((role, spans));
    }
}

namespace Annotate.Tests.Annotations;

/// <summary>Writes down what an annotation reports, in order.</summary>
internal sealed class Reported : AnnotationVisitor
{
    private readonly List<string> _lines = [];

    /// <summary>By its own <see cref="Annotation.Accept"/>.</summary>
    public static IReadOnlyList<string> ByAccept(Annotation annotation)
    {
        var reported = new Reported();
        annotation.Accept(reported);
        return reported._lines;
    }

    /// <summary>By its <see cref="Annotation.Rewrite"/>, as a type without an Accept of its own does.</summary>
    public static IReadOnlyList<string> ByRewrite(Annotation annotation)
    {
        var reported = new Reported();
        annotation.Rewrite(new RecordingRewriter(reported));
        return reported._lines;
    }

    public static string SpansLine(string role, SpanSet spans) => $"{role} at {spans}";

    public static string ReferenceLine(string member, AnnotationId id) => $"{member} to {id}";

    public static string MissingLine(string member) => $"{member} is missing";

    protected override void OnSpans(string role, SpanSet spans) => _lines.Add(SpansLine(role, spans));

    protected override void OnReference(string member, AnnotationId id, ReferenceTarget target) =>
        _lines.Add($"{ReferenceLine(member, id)}, a {target}");

    protected override void OnMissing(string member) => _lines.Add(MissingLine(member));
}

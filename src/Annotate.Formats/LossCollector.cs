using Annotate.Diagnostics;

namespace Annotate.Formats;

/// <summary>Gathers the losses of one write.</summary>
internal sealed class LossCollector(string format)
{
    private readonly List<Diagnostic> _losses = [];

    public LossReport ToReport() => new(_losses);

    public void Annotation(Annotation annotation, string why) =>
        Add(DiagnosticCodes.AnnotationLost, Severity.Warning, $"{Describe(annotation)} is left out of the {format} file: {why}", annotation.Id, null);

    public void Member(Annotation annotation, string member, string why) =>
        Add(DiagnosticCodes.MemberLost, Severity.Warning, $"The member '{member}' of {Lower(Describe(annotation))} is left out of the {format} file: {why}", annotation.Id, member);

    public void Degraded(Annotation annotation, string member, string how) =>
        Add(DiagnosticCodes.Degraded, Severity.Information, $"The member '{member}' of {Lower(Describe(annotation))} is degraded in the {format} file: {how}", annotation.Id, member);

    public void Article(string member, string why) =>
        Add(DiagnosticCodes.ArticleLost, Severity.Warning, $"'{member}' of the article is left out of the {format} file: {why}", null, member);

    private void Add(string code, Severity severity, string message, AnnotationId? id, string? path) =>
        _losses.Add(new Diagnostic { Code = code, Severity = severity, Message = message, AnnotationId = id, Path = path });

    private static string Describe(Annotation annotation) =>
        $"The {(annotation is UnknownAnnotation unknown ? $"annotation of type '{unknown.Type}'" : annotation.GetType().Name)} '{annotation.Id}'";

    private static string Lower(string text) => "t" + text[1..];
}

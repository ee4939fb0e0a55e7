using Annotate.Diagnostics;

namespace Annotate.Formats;

/// <summary>Gathers the losses of one write.</summary>
internal sealed class LossCollector(string format)
{
    private readonly List<Diagnostic> _losses = [];

    /// <summary>Why an unknown annotation without an id is lost where ids are written.</summary>
    public const string NoId = "it has no id of its own.";

    public LossReport ToReport() => new(_losses);

    public void Annotation(Annotation annotation, string why) =>
        Add(DiagnosticCodes.AnnotationLost, Severity.Warning, ConversionTexts.AnnotationLost.Of(Describe(annotation), format, why), annotation.Id, null);

    public void Member(Annotation annotation, string member, string why) =>
        Add(DiagnosticCodes.MemberLost, Severity.Warning, ConversionTexts.MemberLost.Of(member, Describe(annotation), format, why), annotation.Id, member);

    public void Degraded(Annotation annotation, string member, string how) =>
        Add(DiagnosticCodes.Degraded, Severity.Information, ConversionTexts.Degraded.Member(member, Describe(annotation), format, how), annotation.Id, member);

    public void Article(string member, string why) =>
        Add(DiagnosticCodes.ArticleLost, Severity.Warning, ConversionTexts.ArticleLost.Of(member, format, why), null, member);

    private void Add(string code, Severity severity, string message, AnnotationId? id, string? path) =>
        _losses.Add(new Diagnostic { Code = code, Severity = severity, Message = message, AnnotationId = id, Path = path });

    private static string Describe(Annotation annotation) =>
        $"{(annotation is UnknownAnnotation unknown ? $"annotation of type '{unknown.Type}'" : annotation.GetType().Name)} '{annotation.Id}'";
}

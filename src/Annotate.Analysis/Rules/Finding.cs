using Annotate.Diagnostics;

namespace Annotate.Analysis;

internal static class Finding
{
    /// <summary>A finding of a rule on an annotation; the place is that of its words.</summary>
    public static Diagnostic Of(IEditorialRule rule, Annotation annotation, SpanSet? words, string message) =>
        new()
        {
            Code = rule.Code,
            Severity = rule.DefaultSeverity,
            Message = message,
            AnnotationId = annotation.Id,
            Span = words is { IsAnchored: true } ? words.Hull : null,
        };

    /// <summary>The claim with its id: <c>The claim “…” (c12)</c>.</summary>
    public static string Name(Claim claim) => $"The claim “{SentenceParts.Shorten(claim.Text)}” ({claim.Id})";

    /// <summary>The words of an attribution with its id: <c>“that both attacks were carried out …” (a20)</c>.</summary>
    public static string Name(AnnotatedArticle annotated, Attribution attribution) => $"{SentenceParts.Quote(SentenceParts.Shorten(CoveredWords.Of(annotated, attribution.Content)))} ({attribution.Id})";
}

using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>Writes the findings of editorial rules, yours too.</summary>
public static class Finding
{
    /// <summary>A finding of a rule on an annotation, with the code and severity of the rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="annotation">What the finding is on.</param>
    /// <param name="words">The words that it is shown at, from the first to the last; null where there are none.</param>
    /// <param name="message">What is wrong, where, and what to do.</param>
    public static Diagnostic Of(IEditorialRule rule, Annotation annotation, SpanSet? words, string message)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(annotation);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        return new Diagnostic
        {
            Code = rule.Code,
            Severity = rule.DefaultSeverity,
            Message = message,
            AnnotationId = annotation.Id,
            Span = words is { IsAnchored: true } ? words.Hull : null,
        };
    }

    /// <summary>The claim with its id, as messages begin: <c>The claim “…” (c12)</c>. Long texts are shortened.</summary>
    public static string Name(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return $"The claim “{SentenceParts.Shorten(claim.Text)}” ({claim.Id})";
    }

    /// <summary>The words of an attribution with its id: <c>“that both attacks were carried out …” (a20)</c>. Long ones are
    /// shortened.</summary>
    public static string Name(AnnotatedArticle annotated, Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        ArgumentNullException.ThrowIfNull(attribution);
        return $"{SentenceParts.Quote(SentenceParts.Shorten(CoveredWords.Of(annotated, attribution.Content)))} ({attribution.Id})";
    }
}

using System.Globalization;
using Annotate.Diagnostics;

namespace Annotate.Anchoring;

/// <summary>What became of one span set of one annotation.</summary>
public sealed class RebaseOutcome
{
    private const int ExcerptLength = 80;

    private readonly Article _old;
    private readonly Article _new;

    internal RebaseOutcome(Article old, Article @new, AnnotationId annotationId, string annotationType, string role, SpanSet before, FollowedSpans followed)
    {
        (_old, _new) = (old, @new);
        (AnnotationId, AnnotationType) = (annotationId, annotationType);
        (Role, Before, After, Kind) = (role, before, followed.Spans, followed.Kind);
        (Score, Method, Refusal) = (followed.Score, followed.Method, followed.Refusal);
    }

    /// <summary>The annotation.</summary>
    public AnnotationId AnnotationId { get; }

    /// <summary>The name of its type; of an <see cref="UnknownAnnotation"/> the type that the file names.</summary>
    public string AnnotationType { get; }

    /// <summary>The role of the span set by its JSON name: <c>content</c>.</summary>
    public string Role { get; }

    /// <summary>What became of it.</summary>
    public RebaseKind Kind { get; }

    /// <summary>The span set on the old text.</summary>
    public SpanSet Before { get; }

    /// <summary>The span set on the new text.</summary>
    public SpanSet After { get; }

    /// <summary>How sure that is, 0 to 1: the anchoring score where it was re-anchored, how alike the words are where they changed, 1 for the same words, 0 for an orphan.</summary>
    public double Score { get; }

    /// <summary>How it was found where it was re-anchored; else null.</summary>
    public AnchorMethod? Method { get; }

    /// <summary>Why an orphan was not found again: <see cref="AnchorRefusal.Absent"/> (gone, or too short to tell its place), at several places, or not within the work allowed. Null where it was found.</summary>
    public AnchorRefusal? Refusal { get; }

    /// <summary>Whether the span set reached past the end of the old text, so that nobody knows what it covered.</summary>
    public bool IsOutsideText => Before.Hull.End > _old.Text.Length;

    /// <summary>The text that it covered, fragments joined by " … "; the last known quotes of a set that was unanchored already.</summary>
    public string OldText => IsOutsideText ? string.Join(" … ", After.Quotes) : _old.TextOf(Before);

    /// <summary>The text that it covers now, fragments joined by " … "; null for an orphan.</summary>
    public string? NewText => After.IsAnchored && After.Hull.End <= _new.Text.Length ? _new.TextOf(After) : null;

    /// <summary>The outcome as a finding (codes ANN306 to ANN309); null where it is unchanged or shifted. Made at each call.</summary>
    public Diagnostic? Diagnostic => Kind switch
    {
        RebaseKind.Orphaned when IsOutsideText => Finding(DiagnosticCodes.SpanOutsideOldText, Severity.Error, AnchoringTexts.SpanOutsideOldText.At(Before.ToString(), _old.Text.Length)),
        RebaseKind.Orphaned when Refusal == AnchorRefusal.Ambiguous => Finding(DiagnosticCodes.Orphaned, Severity.Warning, AnchoringTexts.Orphaned.Ambiguous(OldExcerpt(ExcerptLength))),
        RebaseKind.Orphaned when Refusal == AnchorRefusal.Limit => Finding(DiagnosticCodes.Orphaned, Severity.Warning, AnchoringTexts.Orphaned.Limit(OldExcerpt(ExcerptLength))),
        RebaseKind.Orphaned => Finding(DiagnosticCodes.Orphaned, Severity.Warning, AnchoringTexts.Orphaned.Gone(OldExcerpt(ExcerptLength))),
        RebaseKind.Changed => Finding(DiagnosticCodes.TextChanged, Severity.Information, AnchoringTexts.TextChanged.To(OldExcerpt(ExcerptLength), NewExcerpt(ExcerptLength))),
        RebaseKind.Reanchored => Finding(DiagnosticCodes.TextMoved, Severity.Information, AnchoringTexts.TextMoved.To(After.ToString(), Method?.ToString(), Score)),
        _ => null,
    };

    /// <summary><c>a12.content Shifted 10..20 -> 15..25</c>.</summary>
    public override string ToString() => $"{AnnotationId}.{Role} {Kind} {Before} -> {After}";

    /// <summary>The beginning and end of <see cref="OldText"/>, of which a long one is never put together.</summary>
    internal string OldExcerpt(int longest) => Excerpt.Line(IsOutsideText ? Excerpt.Of(After.Quotes) : Excerpt.Of(_old.Text, Before), longest);

    /// <summary>The beginning and end of <see cref="NewText"/>; null for an orphan.</summary>
    internal string? NewExcerpt(int longest) => After.IsAnchored && After.Hull.End <= _new.Text.Length ? Excerpt.Line(Excerpt.Of(_new.Text, After), longest) : null;

    private Diagnostic Finding(string code, Severity severity, string what) => new()
    {
        Code = code,
        Severity = severity,
        Message = $"The {AnnotationType} '{AnnotationId}' in its role '{Role}' {what}",
        AnnotationId = AnnotationId,
        Span = After.IsAnchored ? After.Hull : null,
    };
}

using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Anchoring;

/// <summary>Moves every span set of every annotation to a new text, and writes down what became of each.</summary>
internal sealed class Rebaser : AnnotationRewriter
{
    private readonly Article _old;
    private readonly Article _new;
    private readonly Func<SpanSet, FollowedSpans?> _follow;
    private readonly List<RebaseOutcome> _outcomes = [];
    private Annotation _current = null!;
    private string _currentType = "";

    private Rebaser(Article old, Article @new, Func<SpanSet, FollowedSpans?> follow) => (_old, _new, _follow) = (old, @new, follow);

    /// <param name="annotated">The article as it is.</param>
    /// <param name="new">The article as it is to be.</param>
    /// <param name="follow">What becomes of a span set; null where it is not concerned.</param>
    public static (AnnotatedArticle Annotated, RebaseReport Report) Rebase(AnnotatedArticle annotated, Article @new, Func<SpanSet, FollowedSpans?> follow)
    {
        var rebaser = new Rebaser(annotated.Article, @new, follow);
        var moved = new MovedAnnotations(annotated.Annotations.Source, @new);
        foreach (var slot in annotated.Annotations.Slots)
        {
            if (slot.RecordIfMade is null && slot.Deferred!.TryView() is { } view)
                moved.AddView((UnknownAnnotation)rebaser.Move(view, slot.Type.Name));
            else
                moved.Add(rebaser.Move(slot.Record, slot.Record is UnknownAnnotation { Type: { } type } ? type : slot.Type.Name));
        }
        var result = new AnnotatedArticle(@new, moved.ToSet(), ValueList.Copy(annotated.Agents), annotated.Extra);
        return (result, new RebaseReport(annotated.Article, @new, rebaser._outcomes));
    }

    private Annotation Move(Annotation annotation, string type)
    {
        (_current, _currentType) = (annotation, type);
        return Apply(annotation) ?? throw new AnnotateException(
            $"The {annotation.GetType().Name} '{annotation.Id}' lacks a member that its type requires, so it cannot be moved to another text. Validate() lists what is missing: set it, or remove the annotation.");
    }

    protected override SpanSet? MapSpans(string role, SpanSet spans)
    {
        if (_follow(spans) is not { } followed)
            return spans;
        _outcomes.Add(new RebaseOutcome(_old, _new, _current.Id, _currentType, role, spans, followed));
        // Offsets in code points or bytes may have changed where those in UTF-16 have not: a new set makes the JSON of an unknown annotation be written anew.
        return followed.Spans.IsAnchored && ReferenceEquals(followed.Spans, spans) && _current is UnknownAnnotation { Unit: not OffsetUnit.Utf16CodeUnit }
            ? new SpanSet(spans.AsSpan().ToArray(), ValueList.Copy(spans.Quotes))
            : followed.Spans;
    }
}

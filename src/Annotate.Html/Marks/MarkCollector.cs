using Annotate.Html.Writing;

namespace Annotate.Html.Marks;

/// <summary>Collects the marks of all annotations, of types that nobody registered too.</summary>
internal sealed class MarkCollector(string text) : AnnotationVisitor
{
    private Annotation? _annotation;
    private int _row;
    private int _role;

    public List<Mark> Marks { get; } = [];

    /// <summary>How many spans end outside the text, and so cannot be drawn.</summary>
    public int OutsideText { get; private set; }

    /// <summary>How many spans begin or end inside a character of two code units.</summary>
    public int InsideCharacters { get; private set; }

    public static MarkCollector Collect(AnnotatedArticle annotated)
    {
        var collector = new MarkCollector(annotated.Article.Text);
        foreach (var annotation in annotated.Annotations)
        {
            collector._annotation = annotation;
            collector._role = 0;
            collector.Visit(annotation);
            collector._row++;
        }
        return collector;
    }

    protected override void OnSpans(string role, SpanSet spans)
    {
        var (tone, line, label) = RoleStyle.Of(_annotation!, role);
        for (var fragment = 0; fragment < spans.Count; fragment++)
        {
            var (start, end) = spans[fragment];
            if (end > text.Length)
            {
                OutsideText++;
                continue;
            }
            if (SurrogatePairs.IsInside(text, start) || SurrogatePairs.IsInside(text, end))
                InsideCharacters++;
            Marks.Add(new Mark
            {
                Row = _row,
                Role = _role,
                Fragment = fragment,
                Fragments = spans.Count,
                Start = SurrogatePairs.Before(text, start),
                End = SurrogatePairs.After(text, end),
                Tone = tone,
                Line = line,
                RoleLabel = label,
            });
        }
        _role++;
    }
}

namespace Annotate.Html.Tests;

/// <summary>What every fragment of an article must show, by the token that stands on its segments: row, role, fragment.</summary>
internal sealed class Spans(AnnotatedArticle annotated) : AnnotationVisitor
{
    private int _row;
    private int _role;

    public SortedDictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    public static SortedDictionary<string, string> Of(AnnotatedArticle annotated)
    {
        var spans = new Spans(annotated);
        foreach (var annotation in annotated.Annotations)
        {
            spans._role = 0;
            spans.Visit(annotation);
            spans._row++;
        }
        return spans.Words;
    }

    protected override void OnSpans(string role, SpanSet spans)
    {
        for (var fragment = 0; fragment < spans.Count; fragment++)
        {
            if (!spans[fragment].IsEmpty)
                Words.Add($"{_row}.{_role}.{fragment}", annotated.TextOf(spans[fragment]));
        }
        _role++;
    }
}

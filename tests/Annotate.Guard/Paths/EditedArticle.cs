namespace Annotate.Guard.Paths;

/// <summary>The same article as somebody else would have annotated it: some left out, some moved, some changed, some added.</summary>
internal static class EditedArticle
{
    public static AnnotatedArticle Of(AnnotatedArticle annotated, GuardRandom random) => annotated.Edit(editor =>
    {
        foreach (var id in annotated.Annotations.Select(annotation => annotation.Id).Distinct().ToArray())
        {
            // A removal before may have taken it along.
            if (editor.Find(id) is not { } annotation)
                continue;
            switch (random.Below(8))
            {
                case 0:
                    editor.RemoveCascade(id);
                    break;
                case 1:
                    editor.Set(annotation with { Confidence = 0.5, CreatedBy = "second" });
                    break;
                case 2 when annotation.Rewrite(new ShiftingRewriter(random.Below(5) - 2, annotated.Article.Text.Length)) is { } shifted:
                    editor.Set(shifted);
                    break;
            }
        }
        editor.Add(new Tag { Id = "guard-added", Label = "added" });
        editor.Set(new Agent { Id = "second", Kind = AgentKind.Person, Name = "Second" });
    });

    private sealed class ShiftingRewriter(int by, int length) : AnnotationRewriter
    {
        protected override SpanSet? MapSpans(string role, SpanSet spans)
        {
            if (!spans.IsAnchored || spans.Hull.Start + by < 0 || spans.Hull.End + by > length)
                return spans;
            var moved = new List<TextSpan>();
            foreach (var span in spans)
                moved.Add(new TextSpan(span.Start + by, span.End + by));
            return SpanSet.Create([.. moved]);
        }
    }
}

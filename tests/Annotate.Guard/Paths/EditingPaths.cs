namespace Annotate.Guard.Paths;

/// <summary>Changes to an article: added, replaced, removed, with all that refers to it.</summary>
internal sealed class EditingPaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        new("edit/batch", (subject, answer) => Edit(subject, answer, subject.Annotated!)) { Share = 2 },
        new("edit/with", With) { Share = 4 },
        new("edit/without", Without) { Share = 3 },
        new("edit/deferred", (subject, answer) => Edit(subject, answer, subject.Defer()))
        {
            Share = 6,
            Takes = static subject => subject.IsDeferrable,
        },
    ];

    private static void Edit(Subject subject, Answer answer, AnnotatedArticle annotated) =>
        answer.Write("edited", EditedArticle.Of(annotated, subject.Random("edited")));

    private static void With(Subject subject, Answer answer)
    {
        var annotated = subject.Annotated!;
        answer.Write("annotation", annotated.With(new Note { Id = "guard-note", Text = "Noted." }));
        answer.Write("agent", annotated.With(new Agent { Id = "desk", Name = "The desk" }));
        answer.Try("article", () => answer.Write("article", annotated.With(new Article(annotated.Article.Text) { Headline = "Other" })));
        answer.Try("text", () => answer.Write("text", annotated.With(new Article("Short."))));
        if (annotated.Annotations.Count > 0)
            answer.Try("same", () => answer.Write("same", annotated.With(annotated.Annotations[0] with { Confidence = 0.75 })));
    }

    private static void Without(Subject subject, Answer answer)
    {
        var annotated = subject.Annotated!;
        var random = subject.Random("without");
        for (var i = 0; i < 3 && annotated.Annotations.Count > 0; i++)
        {
            var id = annotated.Annotations[random.Below(annotated.Annotations.Count)].Id;
            answer.Try($"without-{i}", () => answer.Write($"without-{i}", annotated.Without(id)));
            answer.Try($"cascade-{i}", () => answer.Write($"cascade-{i}", annotated.WithoutCascade(id)));
        }
        answer.Try("nobody", () => annotated.Without("nobody"));
    }
}

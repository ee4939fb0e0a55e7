using static System.FormattableString;

namespace Annotate.Guard.Paths;

/// <summary>New versions of a text, and spans that no longer fit theirs.</summary>
internal sealed class RebasingPaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        new("rebase/edited", (subject, answer) =>
        {
            var annotated = subject.Annotated!;
            Describe(answer, Library.Rebase(annotated, EditedText.Of(annotated.Article.Text, subject.Random("rebase"))));
        }),
        new("rebase/options", (subject, answer) =>
        {
            var text = EditedText.Of(subject.Annotated!.Article.Text, subject.Random("options"));
            Describe(answer, Library.Rebase(subject.Annotated, new Article(text) { Headline = "Second" }, minSimilarity: 0.9));
        }) { Share = 8 },
        new("rebase/deferred", (subject, answer) =>
        {
            var annotated = subject.Defer();
            Describe(answer, Library.Rebase(annotated, EditedText.Of(annotated.Article.Text, subject.Random("rebase"))));
        }) { Share = 6, Takes = static subject => subject.IsDeferrable },
        new("rebase/reanchor", (subject, answer) => Describe(answer, Library.Reanchor(subject.Annotated!))) { Share = 2 },
    ];

    private static void Describe(Answer answer, RebaseResult result)
    {
        var report = result.Report;
        foreach (var kind in Enum.GetValues<RebaseKind>())
            answer.Say(kind.ToString(), report.Count(kind));
        answer.Find(report.Diagnostics);
        answer.Tell("outcomes", string.Join('\n', report.Outcomes.Select(Tell)));
        answer.Tell("edits", string.Join('\n', report.Edits));
        answer.Tell("report", report.ToString()!);
        answer.Write("rebased", result.Annotated);
    }

    private static string Tell(RebaseOutcome outcome) =>
        Invariant($"{outcome.AnnotationId}.{outcome.Role} {outcome.AnnotationType} {outcome.Kind} {outcome.Before} {outcome.After}")
        + Invariant($" {outcome.Score:R} {outcome.Method} {outcome.Refusal} {outcome.IsOutsideText}")
        + $" {outcome.OldText} -> {outcome.NewText}";
}

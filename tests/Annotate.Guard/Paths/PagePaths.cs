namespace Annotate.Guard.Paths;

/// <summary>The HTML page, whole and in part.</summary>
internal sealed class PagePaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        new("page/whole", (subject, answer) => answer.Tell("page", Library.Page(subject.Annotated!))) { Share = 5 },
        new("page/fragment", (subject, answer) =>
        {
            var annotated = subject.Annotated!;
            var rebase = Library.Rebase(annotated, EditedText.Of(annotated.Article.Text, subject.Random("rebase")));
            answer.Tell("page", Library.PageFragment(rebase.Annotated, rebase.Report, Library.WriteFormat("brat", annotated).Losses));
        }) { Share = 16 },
    ];
}

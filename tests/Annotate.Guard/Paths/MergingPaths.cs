namespace Annotate.Guard.Paths;

/// <summary>Two versions, two annotators: what differs, and what becomes of them together.</summary>
internal sealed class MergingPaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        new("merge/diff", (subject, answer) => answer.Tell("diff", Library.Diff(subject.Annotated!, subject.Edited!)))
        {
            Share = 16,
            Takes = static subject => subject.HasTwo,
        },
        new("merge/three", (subject, answer) =>
        {
            var theirs = EditedArticle.Of(subject.Annotated!, subject.Random("theirs"));
            var (merged, report) = Library.Merge(subject.Annotated!, subject.Edited!, theirs);
            answer.Tell("report", report);
            answer.Write("merged", merged);
        }) { Share = 24, Takes = static subject => subject.HasTwo },
        new("merge/layers", (subject, answer) =>
        {
            foreach (var (policy, merged, report) in Library.MergeLayers(subject.Annotated!, subject.Edited!))
            {
                answer.Tell(policy, report);
                answer.Write(policy, merged);
            }
        }) { Share = 16, Takes = static subject => subject.HasTwo },
    ];
}

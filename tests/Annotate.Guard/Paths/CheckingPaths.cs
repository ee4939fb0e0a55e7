namespace Annotate.Guard.Paths;

/// <summary>Integrity: of records, and of annotations that are still their bytes.</summary>
internal sealed class CheckingPaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        new("validate/all", (subject, answer) => answer.Find(subject.Annotated!.Validate())),
        new("validate/spans", (subject, answer) => answer.Find(subject.Annotated!.ValidateSpans())) { Share = 2 },
        new("validate/deferred", (subject, answer) => answer.Find(subject.Defer().Validate()))
        {
            Share = 2,
            Takes = static subject => subject.IsDeferrable,
        },
        new("validate/own-type", (subject, answer) =>
            answer.Find(Library.ReadLenient(Library.WithOwnType, subject.Input.Bytes).Value!.Validate()))
        {
            Share = 6,
            Takes = static subject => subject.IsDeferrable,
        },
        new("validate/edited", (subject, answer) => answer.Find(subject.Edited!.Validate()))
        {
            Share = 4,
            Takes = static subject => subject.HasTwo,
        },
    ];
}

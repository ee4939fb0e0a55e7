namespace Annotate.Guard.Paths;

/// <summary>Reads a document in every way there is.</summary>
internal sealed class ReadingPaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        Of("read/strict", 1, (subject, answer) => Describe(answer, Library.Eager.Read(subject.Input.Bytes))),
        Of("read/lenient", 1, (subject, answer) => Describe(answer, Library.ReadLenient(Library.Eager, subject.Input.Bytes))),
        Of("read/deferred", 1, (subject, answer) => Describe(answer, Library.Deferred.Read(subject.Input.Bytes))),
        Of("read/deferred-lenient", 2, (subject, answer) => Describe(answer, Library.ReadLenient(Library.Deferred, subject.Input.Bytes))),
        Of("read/own-type", 3, (subject, answer) => Describe(answer, Library.ReadLenient(Library.WithOwnType, subject.Input.Bytes))),
        Of("read/own-type-deferred", 6, (subject, answer) =>
            Describe(answer, Library.ReadLenient(Library.WithOwnTypeDeferred, subject.Input.Bytes))),
        Of("read/narrow", 3, (subject, answer) => Describe(answer, Library.ReadLenient(Library.Narrow, subject.Input.Bytes))),
        Of("read/stream", 8, (subject, answer) =>
            Describe(answer, Library.Eager.ReadAsync(new MemoryStream(subject.Input.Bytes)).GetAwaiter().GetResult())),
        Of("read/in-place", 8, (subject, answer) => Describe(answer, Library.Deferred.ReadLenientInPlace(subject.Input.Bytes))),
    ];

    private static GuardPath Of(string name, int share, Action<Subject, Answer> run) =>
        new(name, run) { Share = share, Takes = static subject => subject.IsDocument };

    private static void Describe(Answer answer, ReadResult<AnnotatedArticle> result)
    {
        answer.Say("success", result.IsSuccess ? 1 : 0);
        answer.Find(result.Diagnostics);
        if (result.Value is { } annotated)
            Describe(answer, annotated);
    }

    private static void Describe(Answer answer, AnnotatedArticle annotated) => answer.Describe(annotated);
}

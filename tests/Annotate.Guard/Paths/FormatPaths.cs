namespace Annotate.Guard.Paths;

/// <summary>Every format read, those of other files too, and every conversion with its losses and its way back.</summary>
internal sealed class FormatPaths : IPathArea
{
    /// <summary>How seldom a file is given to a reader of another format.</summary>
    private const int StrangerShare = 24;

    public IEnumerable<GuardPath> Paths =>
    [
        .. Library.ReadableFormats.Select(format => new GuardPath($"format/{format}", (subject, answer) => Read(subject, answer, format))
        {
            Share = format == "annotate" ? 6 : 1,
            Takes = subject => subject.Input.Kind.Formats.Contains(format),
        }),
        .. Library.ReadableFormats.Select(format => new GuardPath($"stranger/{format}", (subject, answer) => Read(subject, answer, format))
        {
            Share = StrangerShare,
            Takes = subject => subject.Input.Kind.IsFile && !subject.Input.Kind.Formats.Contains(format),
        }),
        .. Library.WritableFormats.Select(format =>
            new GuardPath($"convert/{format}", (subject, answer) => Convert(subject, answer, format)) { Share = 4 }),
        new("format/extension", (subject, answer) => answer.Tell("formats", string.Join(' ', Library.FormatsOf(subject.Input.Primary))))
        {
            Share = 50,
            Takes = static subject => subject.Input.Kind.IsFile,
        },
    ];

    private static void Read(Subject subject, Answer answer, string format) =>
        Describe(answer, Library.ReadFormat(format, subject.Input.Parts, subject.Input.Primary, subject.Article));

    private static void Convert(Subject subject, Answer answer, string format)
    {
        var annotated = subject.Annotated!;
        var (parts, losses) = Library.WriteFormat(format, annotated);
        answer.Find(losses);
        foreach (var (name, bytes) in parts)
            answer.Tell(name, bytes);
        if (Library.ReadableFormats.Contains(format))
            answer.Try("back", () => Describe(answer, Library.ReadFormat(format, parts, Library.PrimaryOf(format), annotated.Article)));
    }

    private static void Describe(Answer answer, List<ReadResult<AnnotatedArticle>> results)
    {
        answer.Say("results", results.Count);
        answer.Say("good", results.Count(result => result.IsSuccess));
        foreach (var result in results.Take(20))
        {
            answer.Find(result.Diagnostics);
            if (result.Value is { } annotated)
                answer.Write("read", annotated);
        }
    }
}

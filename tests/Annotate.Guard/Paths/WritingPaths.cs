namespace Annotate.Guard.Paths;

/// <summary>Writes what was read, eagerly and deferred, with and without quotes, in every unit; and reads it again.</summary>
internal sealed class WritingPaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        .. Library.Units.Select(unit => new GuardPath($"write/{Library.NameOf(unit)}", (subject, answer) => Write(subject, answer, unit))),
        new("write/text", (subject, answer) => answer.Tell("json", Library.Eager.ToJson(subject.Annotated!))) { Share = 4 },
        new("write/own-type", WriteOwnType) { Share = 4, Takes = static subject => subject.IsDocument },
        new("write/stream", WriteStream) { Share = 8 },
    ];

    private static void Write(Subject subject, Answer answer, OffsetUnit unit)
    {
        var eager = subject.Annotated!;
        foreach (var (name, quotes) in ((string, bool)[])[("quoted", true), ("plain", false)])
        {
            var writer = Library.Writer(unit, quotes, lines: true);
            answer.Try(name, () => answer.Tell(name, writer.ToUtf8Bytes(eager)));
            if (subject.IsDocument)
                answer.Try($"deferred-{name}", () => answer.Tell($"deferred-{name}", writer.ToUtf8Bytes(subject.Defer())));
        }
        answer.Try("again", () =>
        {
            var again = Library.ReadLenient(Library.Eager, Library.Writer(unit, quotes: true, lines: false).ToUtf8Bytes(eager));
            answer.Find(again.Diagnostics);
            answer.Say("equal", again.Value?.ContentEquals(eager) == true ? 1 : 0);
        });
    }

    private static void WriteOwnType(Subject subject, Answer answer)
    {
        var annotated = Library.ReadLenient(Library.WithOwnType, subject.Input.Bytes).Value;
        if (annotated is not null)
            answer.Tell("own", Library.WithOwnType.ToUtf8Bytes(annotated));
        // Without its type: what was read as a record has no place, or finds one.
        if (annotated is not null)
            answer.Try("foreign", () => answer.Tell("foreign", Library.Eager.ToUtf8Bytes(annotated)));
    }

    private static void WriteStream(Subject subject, Answer answer)
    {
        using var stream = new MemoryStream();
        Library.Eager.WriteAsync(subject.Annotated!, stream).GetAwaiter().GetResult();
        answer.Tell("stream", stream.ToArray());
    }
}

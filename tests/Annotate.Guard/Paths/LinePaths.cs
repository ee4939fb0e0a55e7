using System.IO.Compression;

namespace Annotate.Guard.Paths;

/// <summary>JSON Lines: read one by one and in parallel, mapped, written, compressed.</summary>
internal sealed class LinePaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        Of("lines/read", 1, (subject, answer) => Read(answer, Library.Eager, Lines(subject), 1)),
        Of("lines/read-deferred", 3, (subject, answer) => Read(answer, Library.Deferred, Lines(subject), 1)),
        Of("lines/read-parallel", 40, (subject, answer) => Read(answer, Library.Eager, Lines(subject), 2)),
        Of("lines/read-narrow", 6, (subject, answer) => Read(answer, Library.Narrow, Lines(subject), 1)),
        Of("lines/read-gzip", 16, (subject, answer) => Read(answer, Library.Eager, Compress(Lines(subject), subject.Random("cut")), 1)),
        Of("lines/map", 40, Map),
        Of("lines/write", 3, Write),
    ];

    private static GuardPath Of(string name, int share, Action<Subject, Answer> run) =>
        new(name, run) { Share = share, Takes = static subject => subject.Input.Kind.Formats is ["annotate" or "annotate-lines", ..] };

    /// <summary>The file as it is; a document in one line, and once more cut off, so that good lines stand beside bad ones.</summary>
    private static byte[] Lines(Subject subject)
    {
        if (!subject.IsDocument)
            return subject.Input.Bytes;
        byte[] line = [.. subject.Input.Bytes.Where(value => value is not ((byte)'\n' or (byte)'\r'))];
        return [.. line.AsSpan(0, line.Length / 2), (byte)'\n', .. line, (byte)'\n'];
    }

    private static void Read(Answer answer, AnnotateJson json, byte[] lines, int workers)
    {
        var number = 0;
        var options = new CorpusOptions { DegreeOfParallelism = workers };
        foreach (var result in json.ReadLinesAsync(new MemoryStream(lines), options).ToBlockingEnumerable())
        {
            number++;
            answer.Find(result.Diagnostics);
            answer.Tell($"line-{number}", $"{result.LineNumber} {result.IsSuccess} {result.RawText()}");
            if (result.Value is { } annotated)
                answer.Try("line", () => answer.Describe(annotated));
        }
        answer.Say("lines", number);
    }

    private static void Map(Subject subject, Answer answer)
    {
        var told = Library.Deferred.MapLinesAsync(
            new MemoryStream(Lines(subject)),
            result => $"{result.LineNumber}:{result.IsSuccess}:{result.Value?.Annotations.Count}",
            new CorpusOptions { DegreeOfParallelism = 2 });
        answer.Tell("mapped", string.Join('\n', told.ToBlockingEnumerable()));
    }

    private static void Write(Subject subject, Answer answer)
    {
        if (subject.Annotated is null)
            return;
        AnnotatedArticle[] articles = [subject.Annotated, subject.Edited ?? subject.Annotated];
        using var plain = new MemoryStream();
        Library.Eager.WriteLinesAsync(articles, plain).GetAwaiter().GetResult();
        answer.Tell("lines", plain.ToArray());
        // What is compressed is compared, not how: that is the platform's.
        using var compressed = new MemoryStream();
        Library.Eager.WriteCompressedLinesAsync(articles.ToAsyncEnumerable(), compressed).GetAwaiter().GetResult();
        using var unzipped = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress))
            gzip.CopyTo(unzipped);
        answer.Tell("compressed", unzipped.ToArray());
    }

    /// <summary>Compressed, and sometimes cut off.</summary>
    private static byte[] Compress(byte[] lines, GuardRandom random)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.NoCompression, leaveOpen: true))
            gzip.Write(lines);
        var bytes = output.ToArray();
        return random.OneIn(4) ? bytes[..random.Below(bytes.Length)] : bytes;
    }
}

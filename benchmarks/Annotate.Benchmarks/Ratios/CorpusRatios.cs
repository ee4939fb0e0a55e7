using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Annotate.Benchmarks.Plain;
using Annotate.Serialization;

namespace Annotate.Benchmarks.Ratios;

/// <summary>A corpus of 1,000 generated articles: reading deferred and at once, writing, and reading, querying and writing back.</summary>
internal sealed class CorpusRatios : IRatioArea
{
    private const int Count = 1000;
    private const string Baseline = "plain System.Text.Json model";

    public string Name => "corpus";

    public IEnumerable<RatioRow> Rows()
    {
        var eager = new AnnotateJson(new AnnotateOptions { LinePerAnnotation = false });
        var deferred = new AnnotateJson(new AnnotateOptions { LinePerAnnotation = false, Deferred = true });
        var articles = GeneratedCorpus.Make(Count);
        var documents = articles.Select(eager.ToUtf8Bytes).ToArray();
        var plain = documents.Select(ReadPlain).ToArray();
        var size = documents.Sum(document => (long)document.Length) / Count;
        var shape = string.Create(CultureInfo.InvariantCulture, $"{size} B, {articles[0].Annotations.Spans.Count} spans a document");

        yield return Row(
            "read deferred", () => documents.Sum(document => deferred.ReadInPlace(document).Annotations.Count),
            () => documents.Sum(document => ReadPlain(document).Annotations.Count), 2, size)
            with { Remark = () => $"in place; {shape}" };
        yield return Row(
            "read at once", () => documents.Sum(document => eager.Read(document).Annotations.Count),
            () => documents.Sum(document => ReadPlain(document).Annotations.Count), 0.9, size);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = new Utf8JsonWriter(
            buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        yield return Row(
            "write typed", () => articles.Sum(article => Write(eager, article, buffer)),
            () => plain.Sum(document => WritePlain(document, writer, buffer)), 1, size);
        yield return Row(
            "read, query, write back",
            () => documents.Sum(document =>
            {
                var annotated = deferred.ReadInPlace(document);
                return annotated.Annotations.SpansOf<Attribution>("content").CountOverlapping(new TextSpan(100, 400))
                    + Write(deferred, annotated, buffer);
            }),
            () => documents.Sum(document =>
            {
                var read = ReadPlain(document);
                return read.Annotations.OfType<PlainAttribution>().Count(attribution =>
                    attribution.Content!.Spans!.Any(span => span[0] < 400 && span[1] > 100)) + WritePlain(read, writer, buffer);
            }),
            4,
            size);
        var lines = string.Concat(documents.Select(document => System.Text.Encoding.UTF8.GetString(document) + "\n"));
        var file = System.Text.Encoding.UTF8.GetBytes(lines);
        yield return Row("JSON Lines, 2 at once", () => ReadLines(eager, file, 2), () => ReadLines(eager, file, 1), null, size) with
        {
            BaselineName = "ours, 1 at once"
        };
    }

    private static RatioRow Row(string name, Func<long> ours, Func<long> theirs, double? target, long size) => new()
    {
        Name = name,
        Ours = ours,
        Baseline = theirs,
        BaselineName = Baseline,
        Target = target,
        Operations = Count,
        InputBytes = size,
    };

    private static PlainDocument ReadPlain(byte[] document) => JsonSerializer.Deserialize(document, PlainJsonContext.Document)!;

    private static long Write(AnnotateJson json, AnnotatedArticle annotated, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        json.Write(annotated, buffer);
        return buffer.WrittenCount;
    }

    private static long WritePlain(PlainDocument document, Utf8JsonWriter writer, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        JsonSerializer.Serialize(writer, document, PlainJsonContext.Document);
        writer.Flush();
        return buffer.WrittenCount;
    }

    private static long ReadLines(AnnotateJson json, byte[] file, int degree) => Task.Run(async () =>
    {
        var sum = 0L;
        await foreach (var result in json.ReadLinesAsync(new MemoryStream(file), new CorpusOptions { DegreeOfParallelism = degree }))
            sum += result.Value!.Annotations.Count;
        return sum;
    }).GetAwaiter().GetResult();
}

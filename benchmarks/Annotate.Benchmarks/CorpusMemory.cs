using System.Diagnostics;
using System.Globalization;
using Annotate.Serialization;

namespace Annotate.Benchmarks;

/// <summary>Reads a JSON Lines file of many gigabytes in parallel and tells how much memory that took.</summary>
internal static class CorpusMemory
{
    public static async Task<int> RunAsync(double gigabytes)
    {
        var path = Path.Combine(Path.GetTempPath(), $"annotate-{Guid.NewGuid():N}.jsonl");
        try
        {
            var written = await WriteAsync(path, (long)(gigabytes * 1e9)).ConfigureAwait(false);
            GC.Collect();
            var watch = Stopwatch.StartNew();
            var (read, spans) = await ReadAsync(path).ConfigureAwait(false);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{new FileInfo(path).Length / 1e9:0.00} GB, {written} articles written, {read} read, {spans} spans, "
                    + $"{watch.Elapsed.TotalSeconds:0.0} s, {process.PeakWorkingSet64 / 1e6:0} MB at most, runtime included"));
            return read == written ? 0 : 1;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<long> WriteAsync(string path, long size)
    {
        var json = new AnnotateJson(new AnnotateOptions { LinePerAnnotation = false });
        var lines = GeneratedCorpus.Make(100).Select(article => (byte[])[.. json.ToUtf8Bytes(article), (byte)'\n']).ToArray();
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
        await using var _ = file.ConfigureAwait(false);
        var count = 0L;
        for (; file.Position < size; count++)
            await file.WriteAsync(lines[count % lines.Length]).ConfigureAwait(false);
        return count;
    }

    private static async Task<(long Articles, long Spans)> ReadAsync(string path)
    {
        var json = new AnnotateJson(new AnnotateOptions { Deferred = true });
        var (articles, spans) = (0L, 0L);
        var file = File.OpenRead(path);
        await using var _ = file.ConfigureAwait(false);
        await foreach (var result in json.ReadLinesAsync(file, new CorpusOptions { DegreeOfParallelism = Environment.ProcessorCount })
            .ConfigureAwait(false))
        {
            articles++;
            spans += result.GetValueOrThrow().Annotations.Spans.Count;
        }
        return (articles, spans);
    }
}

using System.Buffers;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Annotate.Serialization;

namespace Annotate;

public sealed partial class AnnotateJson
{
    /// <summary>Reads JSON Lines: one annotated article a line, gzip recognised by itself. The stream is left open.</summary>
    /// <remarks>One bad line is one result with its findings, its number and its bytes, and does not stop the rest. Blank lines are passed
    /// over. Where gzip data is damaged or ends too early, a last result says so. Memory is bounded by
    /// <see cref="ReadLimits.MaxLineBytes"/>.</remarks>
    /// <exception cref="IOException">The stream fails; what was read before has been handed out by then.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadLinesAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadLinesAsync(stream, new CorpusOptions(), cancellationToken);

    /// <summary>Reads JSON Lines, several documents at once on request, and tells how far it has come.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The degree of parallelism is less than 1.</exception>
    /// <inheritdoc cref="ReadLinesAsync(Stream, CancellationToken)"/>
    public IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadLinesAsync(
        Stream stream, CorpusOptions options, CancellationToken cancellationToken = default) =>
        MapLinesAsync(stream, static result => result, options, cancellationToken);

    /// <summary>Reads JSON Lines and does something with each, several at once on request; what comes out keeps the order of the
    /// lines.</summary>
    /// <param name="stream">The lines; left open.</param>
    /// <param name="work">Is given one result a line, those that could not be read included. Called from several threads, for different
    /// lines.</param>
    /// <param name="options">How many lines are read and worked on at once, and who is told how far it has come.</param>
    /// <param name="cancellationToken">Stops between lines.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degree of parallelism is less than 1.</exception>
    /// <exception cref="IOException">The stream fails; what was read before has been handed out by then.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <inheritdoc cref="ReadLinesAsync(Stream, CancellationToken)" path="/remarks"/>
    public IAsyncEnumerable<TResult> MapLinesAsync<TResult>(
        Stream stream,
        Func<ReadResult<AnnotatedArticle>, TResult> work,
        CorpusOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.DegreeOfParallelism, 1, nameof(options));
        return MapLinesCoreAsync(stream, work, options.DegreeOfParallelism, options.Progress, cancellationToken);
    }

    /// <summary>Writes JSON Lines: one annotated article a line. The stream is left open.</summary>
    /// <exception cref="AnnotationFormatException">An article cannot be written; the lines before it are.</exception>
    public async Task WriteLinesAsync(
        IAsyncEnumerable<AnnotatedArticle> articles, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new ArrayBufferWriter<byte>();
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            buffer.ResetWrittenCount();
            WriteMinified(annotated, buffer, Math.Min(Limits.MaxLineBytes, Limits.MaxDocumentBytes));
            buffer.Write("\n"u8);
            await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteLinesAsync(IAsyncEnumerable{AnnotatedArticle}, Stream, CancellationToken)"/>
    public Task WriteLinesAsync(IEnumerable<AnnotatedArticle> articles, Stream stream, CancellationToken cancellationToken = default) =>
        WriteLinesAsync(articles.ToAsyncEnumerable(), stream, cancellationToken);

    /// <summary>Writes JSON Lines compressed with gzip. The stream is left open.</summary>
    /// <inheritdoc cref="WriteLinesAsync(IAsyncEnumerable{AnnotatedArticle}, Stream, CancellationToken)"/>
    public async Task WriteCompressedLinesAsync(
        IAsyncEnumerable<AnnotatedArticle> articles, Stream stream, CancellationToken cancellationToken = default)
    {
        var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true);
        await using (gzip.ConfigureAwait(false))
            await WriteLinesAsync(articles, gzip, cancellationToken).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<TResult> MapLinesCoreAsync<TResult>(
        Stream stream,
        Func<ReadResult<AnnotatedArticle>, TResult> work,
        int degree,
        IProgress<(long Documents, long Failed, long Bytes)>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const int ProgressInterval = 256;
        (TResult Result, bool IsSuccess, int Bytes) Do(LineReader.Line line)
        {
            var read = ReadLine(line);
            return (work(read), read.IsSuccess, read.Raw.Length);
        }

        var lines = LineReader.ReadAsync(stream, Limits.MaxLineBytes, cancellationToken);
        var results = degree == 1 ? lines.Select(Do) : OrderedWork.SelectAsync(lines, Do, degree, cancellationToken);
        var done = (Documents: 0L, Failed: 0L, Bytes: 0L);
        await foreach (var (result, isSuccess, bytes) in results.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            done = (done.Documents + 1, done.Failed + (isSuccess ? 0 : 1), done.Bytes + bytes);
            if (done.Documents % ProgressInterval == 0)
                progress?.Report(done);
            yield return result;
        }
        progress?.Report(done);
    }

    private ReadResult<AnnotatedArticle> ReadLine(LineReader.Line line) =>
        line.Problem is { } problem
            ? new ReadResult<AnnotatedArticle>(null, ValueList.Create(problem), line.Bytes, line.Number)
            : DocumentReader.Read(Settings, line.Bytes, line.Number);
}

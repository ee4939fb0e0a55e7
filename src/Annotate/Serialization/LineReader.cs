using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Cuts a stream into lines of bounded length. A line beyond the limit is passed over, only its beginning is kept.</summary>
internal static class LineReader
{
    private const int KeptOfLongLine = 4096;

    public readonly record struct Line(byte[] Bytes, long Number, bool IsWhole);

    public static async IAsyncEnumerable<Line> ReadAsync(Stream stream, int maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        var (source, gzip) = await DecompressAsync(pipe, cancellationToken).ConfigureAwait(false);
        try
        {
            var number = 0L;
            byte[]? beginning = null; // of a line that proved too long
            while (true)
            {
                var result = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
                var buffer = result.Buffer;
                while (TryCutLine(ref buffer, result.IsCompleted, out var line))
                {
                    number++;
                    if (beginning is not null)
                        yield return new Line(beginning, number, IsWhole: false);
                    else if (line.Length > maxBytes)
                        yield return new Line(line.Slice(0, Math.Min(KeptOfLongLine, maxBytes)).ToArray(), number, IsWhole: false);
                    else if (!IsBlank(line))
                        yield return new Line(line.ToArray(), number, IsWhole: true);
                    beginning = null;
                }
                if (buffer.Length > maxBytes)
                {
                    beginning ??= buffer.Slice(0, Math.Min(KeptOfLongLine, maxBytes)).ToArray();
                    buffer = buffer.Slice(buffer.End);
                }
                source.AdvanceTo(buffer.Start, result.Buffer.End);
                if (result.IsCompleted)
                {
                    if (beginning is not null)
                        yield return new Line(beginning, number + 1, IsWhole: false);
                    yield break;
                }
            }
        }
        finally
        {
            await source.CompleteAsync().ConfigureAwait(false);
            if (gzip is not null)
                await gzip.DisposeAsync().ConfigureAwait(false);
        }
    }

    public static ReadResult<AnnotatedArticle> TooLong(Line line, int maxBytes) =>
        new(
            null,
            ValueList.Create(new Diagnostic
            {
                Code = DiagnosticCodes.Limit,
                Severity = Severity.Error,
                Message = $"Line {line.Number} has more than {maxBytes} bytes and is passed over; its first {line.Bytes.Length} are kept. Raise ReadLimits.MaxLineBytes if you trust it.",
                Line = (int)Math.Min(line.Number, int.MaxValue),
            }),
            line.Bytes,
            line.Number);

    private static async Task<(PipeReader Source, Stream? Gzip)> DecompressAsync(PipeReader pipe, CancellationToken cancellationToken)
    {
        var start = await pipe.ReadAtLeastAsync(2, cancellationToken).ConfigureAwait(false);
        var isGzip = start.Buffer.Length >= 2 && start.Buffer.FirstSpan is [0x1F, 0x8B, ..];
        pipe.AdvanceTo(start.Buffer.Start);
        if (!isGzip)
            return (pipe, null);
        var gzip = new GZipStream(pipe.AsStream(), CompressionMode.Decompress);
        return (PipeReader.Create(gzip, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true)), gzip);
    }

    private static bool TryCutLine(ref ReadOnlySequence<byte> buffer, bool isLast, out ReadOnlySequence<byte> line)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return true;
        }
        line = buffer;
        if (!isLast || buffer.IsEmpty)
            return false;
        buffer = buffer.Slice(buffer.End);
        return true;
    }

    private static bool IsBlank(in ReadOnlySequence<byte> line)
    {
        foreach (var segment in line)
        {
            if (segment.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
                return false;
        }
        return true;
    }
}

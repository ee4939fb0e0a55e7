using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Cuts a stream into lines of bounded length. A line beyond the limit is passed over, only its beginning is kept.</summary>
internal static class LineReader
{
    private const int KeptOfLongLine = 4096;
    private const int FirstBuffer = 64 * 1024;

    /// <summary>One line without its line feed; of a line that is not whole, what is kept and the finding that says why.</summary>
    public readonly record struct Line(byte[] Bytes, long Number, Diagnostic? Problem = null);

    /// <summary>The lines that are not blank. Bytes are looked at once, however small the pieces are in which they come.</summary>
    public static async IAsyncEnumerable<Line> ReadAsync(Stream stream, int maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: FirstBuffer, leaveOpen: true));
        var source = await DecompressAsync(pipe, cancellationToken).ConfigureAwait(false);
        await using var _ = source.ConfigureAwait(false);
        var buffer = new byte[Math.Min(FirstBuffer, maxBytes + 1)];
        var (start, count, searched, number) = (0, 0, 0, 1L);
        byte[]? beginning = null; // of a line that proved too long
        while (true)
        {
            var (read, isDamaged) = await ReadAsync(source, buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
            count += read;
            while (buffer.AsSpan(searched, count - searched).IndexOf((byte)'\n') is >= 0 and var feed)
            {
                var end = searched + feed;
                if (beginning is not null || end - start > maxBytes)
                    yield return TooLong(beginning ?? Beginning(buffer, start, maxBytes), number, maxBytes);
                else if (!IsBlank(buffer.AsSpan(start, end - start), number))
                    yield return new Line(buffer[start..end], number);
                (start, searched, beginning) = (end + 1, end + 1, null);
                number++;
            }
            if (isDamaged)
            {
                yield return Damaged(beginning ?? buffer[start..count], number);
                yield break;
            }
            if (read == 0)
            {
                if (beginning is not null || count - start > maxBytes)
                    yield return TooLong(beginning ?? Beginning(buffer, start, maxBytes), number, maxBytes);
                else if (!IsBlank(buffer.AsSpan(start, count - start), number))
                    yield return new Line(buffer[start..count], number);
                yield break;
            }
            if (count - start > maxBytes)
            {
                beginning ??= Beginning(buffer, start, maxBytes);
                start = count;
            }
            (start, count) = MakeRoom(ref buffer, start, count, maxBytes);
            searched = count;
        }
    }

    private static Line TooLong(byte[] beginning, long number, int maxBytes) =>
        new(beginning, number, Problem(
            DiagnosticCodes.Limit,
            InputTexts.Limit.Line($"Line {number}", maxBytes, beginning.Length),
            number));

    private static Line Damaged(byte[] beginning, long number) =>
        new(beginning, number, Problem(
            DiagnosticCodes.Compression,
            ReadingTexts.Compression.Damaged(number, beginning.Length),
            number));

    private static Diagnostic Problem(string code, string message, long number) =>
        new() { Code = code, Severity = Severity.Error, Message = message, Line = (int)Math.Min(number, int.MaxValue) };

    private static byte[] Beginning(byte[] buffer, int start, int maxBytes) => buffer.AsSpan(start, Math.Min(KeptOfLongLine, maxBytes)).ToArray();

    private static async Task<Stream> DecompressAsync(PipeReader pipe, CancellationToken cancellationToken)
    {
        var beginning = await pipe.ReadAtLeastAsync(2, cancellationToken).ConfigureAwait(false);
        var isGzip = IsGzip(beginning);
        pipe.AdvanceTo(beginning.Buffer.Start);
        return isGzip ? new CheckedGzipStream(pipe.AsStream()) : pipe.AsStream();
    }

    private static bool IsGzip(in ReadResult beginning)
    {
        var bytes = new System.Buffers.SequenceReader<byte>(beginning.Buffer);
        return bytes.IsNext([0x1F, 0x8B]);
    }

    private static async ValueTask<(int Read, bool IsDamaged)> ReadAsync(Stream source, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return (await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), false);
        }
        catch (InvalidDataException) when (source is CheckedGzipStream)
        {
            return (0, true);
        }
    }

    /// <summary>Moves the unfinished line to the front, and doubles the buffer where it is full.</summary>
    private static (int Start, int Count) MakeRoom(ref byte[] buffer, int start, int count, int maxBytes)
    {
        if (start > 0)
            buffer.AsSpan(start, count - start).CopyTo(buffer);
        count -= start;
        if (count == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, maxBytes + 1L));
        return (0, count);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line, long number)
    {
        if (number == 1 && line.StartsWith(Encoding.UTF8.Preamble))
            line = line[Encoding.UTF8.Preamble.Length..];
        return line.IndexOfAnyExcept(" \t\r"u8) < 0;
    }
}

using System.Runtime.CompilerServices;
using System.Text;
using Annotate.Diagnostics;

namespace Annotate.Formats.Datasets;

/// <summary>Cuts a stream into records as it comes. What it holds at a time is one record and what was read with it, however long the file is.</summary>
internal static class RecordReader
{
    private const int FirstBuffer = 64 * 1024;
    private const int KeptOfLongRecord = 4096;

    /// <summary>The records of a table, of JSON Lines or of a JSON array, which shows in the first byte that is not blank.</summary>
    public static async IAsyncEnumerable<RawRecord> ReadAsync(Stream stream, bool isTable, int maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[FirstBuffer];
        var (start, count) = await ReadBeginningAsync(stream, buffer, cancellationToken).ConfigureAwait(false);
        RecordScanner scanner = !isTable && IsArray(buffer.AsSpan(start, count - start)) ? new ItemScanner() : new LineScanner(isTable);
        var (searched, isInside, line) = (start, false, 1L);
        byte[]? beginning = null; // of a record that proved too long
        while (true)
        {
            while (true)
            {
                if (!isInside)
                {
                    start += scanner.Pass(buffer.AsSpan(start, count - start));
                    (searched, isInside, line) = (start, start < count, scanner.Line);
                    if (!isInside)
                        break;
                }
                var end = scanner.FindEnd(buffer.AsSpan(searched, count - searched));
                if (end < 0)
                {
                    searched = count;
                    break;
                }
                end += searched;
                yield return Record(buffer.AsSpan(start, end - start), beginning, line, maxBytes, scanner.ProblemHere);
                (start, searched, isInside, beginning) = (end, end, false, null);
            }
            if (count - start > maxBytes)
            {
                beginning ??= Beginning(buffer.AsSpan(start), maxBytes);
                start = searched = count;
            }
            (start, count) = MakeRoom(ref buffer, start, count, maxBytes);
            searched = count;
            var read = await stream.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                break;
            count += read;
        }
        if (isInside)
            yield return Record(buffer.AsSpan(start, count - start), beginning, line, maxBytes, scanner.ProblemHere);
        if (scanner.ProblemAtEnd is { } problem)
            yield return new RawRecord([], scanner.Line, problem);
    }

    private static RawRecord Record(ReadOnlySpan<byte> bytes, byte[]? beginning, long line, int maxBytes, string? problem) =>
        beginning is null && bytes.Length <= maxBytes
            ? new RawRecord(bytes.ToArray(), line, problem)
            : TooLong(beginning ?? Beginning(bytes, maxBytes), line, maxBytes);

    private static RawRecord TooLong(byte[] beginning, long line, int maxBytes) =>
        new(beginning, line, InputTexts.Limit.Line("It", maxBytes, beginning.Length), DiagnosticCodes.Limit);

    private static byte[] Beginning(ReadOnlySpan<byte> bytes, int maxBytes) => bytes[..Math.Min(KeptOfLongRecord, maxBytes)].ToArray();

    /// <summary>Reads until a byte that is not blank is there, and passes over a byte order mark.</summary>
    private static async Task<(int Start, int Count)> ReadBeginningAsync(Stream stream, byte[] buffer, CancellationToken cancellationToken)
    {
        var (start, count) = (0, 0);
        while (count < buffer.Length && (count < Encoding.UTF8.Preamble.Length || buffer.AsSpan(start, count - start).IndexOfAnyExcept(" \t\r\n"u8) < 0))
        {
            var read = await stream.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                break;
            count += read;
            start = buffer.AsSpan(0, count).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        }
        return (start, count);
    }

    private static bool IsArray(ReadOnlySpan<byte> bytes) => bytes.TrimStart(" \t\r\n"u8) is [(byte)'[', ..];

    /// <summary>Moves the unfinished record to the front, and doubles the buffer where it is full.</summary>
    private static (int Start, int Count) MakeRoom(ref byte[] buffer, int start, int count, int maxBytes)
    {
        if (start > 0)
            buffer.AsSpan(start, count - start).CopyTo(buffer);
        count -= start;
        if (count == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, Math.Max(FirstBuffer, maxBytes) + 1L));
        return (0, count);
    }
}

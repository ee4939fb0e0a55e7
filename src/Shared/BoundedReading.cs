namespace Annotate;

/// <summary>Reads whole streams, up to a limit.</summary>
internal static class BoundedReading
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>Opens a file for one asynchronous pass from its beginning, without a buffer of its own.</summary>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    public static FileStream OpenFile(string path) =>
        new(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 });

    /// <summary>Reads to the end into an array of exact size, or up to <paramref name="limit"/> bytes.</summary>
    /// <returns>The bytes, and whether they are all that the stream holds.</returns>
    public static (byte[] Bytes, bool IsWhole) ReadToEnd(Stream stream, int limit)
    {
        var buffer = new byte[FirstSize(stream, limit)];
        var count = 0;
        while (true)
        {
            var read = stream.Read(buffer, count, buffer.Length - count);
            count += read;
            if (read == 0)
                return Complete(buffer, count, limit);
            if (!TryGrow(ref buffer, count, limit))
                return (buffer[..limit], false);
        }
    }

    /// <inheritdoc cref="ReadToEnd"/>
    public static async Task<(byte[] Bytes, bool IsWhole)> ReadToEndAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var buffer = new byte[FirstSize(stream, limit)];
        var count = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
            count += read;
            if (read == 0)
                return Complete(buffer, count, limit);
            if (!TryGrow(ref buffer, count, limit))
                return (buffer[..limit], false);
        }
    }

    // One byte more than the length known, so that the end shows without growing.
    private static int FirstSize(Stream stream, int limit) =>
        stream.CanSeek && stream.Length - stream.Position is >= 0 and var rest
            ? (int)Math.Min(rest, limit) + 1
            : (int)Math.Min(FirstBuffer, (long)limit + 1);

    private static (byte[] Bytes, bool IsWhole) Complete(byte[] buffer, int count, int limit) =>
        count > limit ? (buffer[..limit], false) : (count == buffer.Length ? buffer : buffer[..count], true);

    private static bool TryGrow(ref byte[] buffer, int count, int limit)
    {
        if (count < buffer.Length)
            return true;
        if (count > limit)
            return false;
        Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, (long)limit + 1));
        return true;
    }
}

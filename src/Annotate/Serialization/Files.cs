using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>Whole files and streams: bounded reading, atomic writing. For readers and writers of other formats too.</summary>
public static class Files
{
    private const int FirstBuffer = 64 * 1024;

    // As many as Linux follows.
    private const int MostLinks = 40;

    // As long as Windows allows; Linux allows less.
    private const int LongestPath = short.MaxValue;

    /// <summary>Opens a file for one asynchronous pass from its beginning, without a buffer of its own.</summary>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    public static FileStream OpenRead(string path) =>
        new(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 });

    /// <summary>Reads to the end into an array of exact size, or up to <paramref name="limit"/> bytes.</summary>
    /// <returns>The bytes, and whether they are all that the stream holds.</returns>
    public static (byte[] Bytes, bool IsWhole) ReadToEnd(Stream stream, int limit)
    {
        ArgumentNullException.ThrowIfNull(stream);
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
        ArgumentNullException.ThrowIfNull(stream);
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

    /// <summary>Writes a file wholly or not at all: to a temporary file beside it, flushed to the disk, then renamed over it.</summary>
    /// <remarks>A symbolic link is followed; on Unix the permissions of a file that is replaced are kept. Devices (below <c>/dev</c>) are no files: they are written to as they are.</remarks>
    /// <exception cref="IOException">The file cannot be written; what was there before is untouched.</exception>
    public static async Task WriteAtomicallyAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var target = RealPath(path);
        if (IsDevice(target))
        {
            var device = new FileStream(target, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Write, Share = FileShare.ReadWrite, BufferSize = 0 });
            await using (device.ConfigureAwait(false))
                await device.WriteAsync(content, cancellationToken).ConfigureAwait(false);
            return;
        }
        var temporary = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Guid.NewGuid():N}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous, BufferSize = 0 };
        var stream = new FileStream(temporary, options);
        try
        {
            await using (stream.ConfigureAwait(false))
            {
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                    File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                await stream.WriteAsync(content, cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }
            cancellationToken.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>The absolute path of a file or directory after every symbolic link on the way to it. Two paths that lead to one place have the same.</summary>
    /// <remarks>What is not there yet stays as it is written. Hard links are names of their own.</remarks>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string RealPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.GetFullPath(path);
        if (full.Length > LongestPath)
            return full;
        var here = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Segments(full));
        var links = 0;
        while (rest.TryPop(out var name))
        {
            here = Path.Combine(here, name);
            // Devices of a process are links to what no path names, such as a pipe.
            if (IsDevice(here) || new FileInfo(here).LinkTarget is not { } target)
                continue;
            if (++links > MostLinks)
                throw new IOException($"The links at '{full}' lead round in a circle. Remove one of them.");
            target = Path.GetFullPath(target, Path.GetDirectoryName(here)!);
            here = Path.GetPathRoot(target)!;
            foreach (var segment in Segments(target))
                rest.Push(segment);
        }
        return here;
    }

    // The last one first.
    private static IEnumerable<string> Segments(string full) =>
        full[Path.GetPathRoot(full)!.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();

    // Renaming a file over /dev/null would take it from the whole machine.
    private static bool IsDevice(string target) => !OperatingSystem.IsWindows() && target.StartsWith("/dev/", StringComparison.Ordinal);

    // One byte more than the length known, so that the end shows without growing.
    private static int FirstSize(Stream stream, int limit) =>
        stream.CanSeek && stream.Length - stream.Position is >= 0 and var rest ? (int)Math.Min(rest, limit) + 1 : (int)Math.Min(FirstBuffer, (long)limit + 1);

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

namespace Annotate;

/// <summary>Writes a file wholly or not at all: to a temporary file beside it, flushed to the disk, then renamed over it.</summary>
/// <remarks>A symbolic link is followed; on Unix the permissions of a file that is replaced are kept. Devices (below <c>/dev</c>) are no files: they
/// are written to as they are.</remarks>
internal static class WholeFile
{
    /// <exception cref="IOException">The file cannot be written; what was there before is untouched.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var target = RealPath.Of(path);
        if (RealPath.IsDevice(target))
        {
            using var device = OpenDevice(target);
            device.Write(content);
            return;
        }
        var temporary = TemporaryBeside(target);
        var stream = Create(temporary, FileOptions.None);
        try
        {
            using (stream)
            {
                KeepMode(stream, target);
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <inheritdoc cref="Write"/>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var target = RealPath.Of(path);
        if (RealPath.IsDevice(target))
        {
            var device = OpenDevice(target);
            await using (device.ConfigureAwait(false))
                await device.WriteAsync(content, cancellationToken).ConfigureAwait(false);
            return;
        }
        var temporary = TemporaryBeside(target);
        var stream = Create(temporary, FileOptions.Asynchronous);
        try
        {
            await using (stream.ConfigureAwait(false))
            {
                KeepMode(stream, target);
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

    private static FileStream OpenDevice(string target) =>
        new(target, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Write, Share = FileShare.ReadWrite, BufferSize = 0 });

    private static string TemporaryBeside(string target) => Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Guid.NewGuid():N}.tmp");

    private static FileStream Create(string temporary, FileOptions options) =>
        new(temporary, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = options, BufferSize = 0 });

    private static void KeepMode(FileStream stream, string target)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
    }
}

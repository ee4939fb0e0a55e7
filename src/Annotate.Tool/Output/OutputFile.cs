using Annotate.Contracts;
using Annotate.Serialization;
using Annotate.Tool.Input;

namespace Annotate.Tool.Output;

/// <summary>A file that is written wholly or not at all, and never over an input unless asked.</summary>
internal static class OutputFile
{
    public const string Standard = "-";

    public static Task WriteAsync(Session session, string path, ReadOnlyMemory<byte> content) => WriteAsync(session, path, content, inPlace: false);

    /// <exception cref="ToolException">There is no such folder, or the file is refused by <see cref="Guard"/>.</exception>
    public static async Task WriteAsync(Session session, string path, ReadOnlyMemory<byte> content, bool inPlace)
    {
        if (path == Standard)
        {
            session.Terminal.Write(content);
            return;
        }
        Guard(session, path, inPlace);
        if (Directory.Exists(path))
            throw ToolException.Usage($"'{path}' is a directory. Name a file.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw ToolException.Unreadable($"There is no directory '{folder}' to write '{Path.GetFileName(path)}' to. Make it first.");
        await WholeFile.WriteAsync(path, content, session.CancellationToken).ConfigureAwait(false);
        session.Written.Add(RealPath.Of(path));
    }

    /// <summary>Refuses to write over what is read, or was just written. Asked before the work for what is known by then, and at each file once more.</summary>
    /// <exception cref="ToolException">The file is one of the inputs and that was not allowed, or a file that this run has written.</exception>
    public static void Guard(Session session, string path, bool inPlace)
    {
        if (path == Standard)
            return;
        if (!inPlace && session.Inputs.Find(input => input.Path != InputFile.Standard && IsSame(input.Path, path)) is { } input)
            throw ToolException.Usage($"'{path}' is the input '{input.Path}', and would be overwritten. Give --in-place if that is what you want, or another output.");
        if (session.Written.Contains(RealPath.Of(path)))
            throw ToolException.Usage($"'{path}' was just written, and would be overwritten. Name another file for one of the outputs.");
    }

    private static bool IsSame(string left, string right) =>
        string.Equals(RealPath.Of(left), RealPath.Of(right), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
}

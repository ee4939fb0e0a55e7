using Annotate.Serialization;
using Annotate.Tool.Input;

namespace Annotate.Tool.Output;

/// <summary>A file that is written wholly or not at all, and never over an input unless asked.</summary>
internal static class OutputFile
{
    public const string Standard = "-";

    public static async Task WriteAsync(Session session, string path, ReadOnlyMemory<byte> content)
    {
        if (path == Standard)
        {
            await session.Terminal.WriteAsync(content, session.CancellationToken).ConfigureAwait(false);
            return;
        }
        if (Directory.Exists(path))
            throw ToolException.Usage($"'{path}' is a directory. Name a file.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw ToolException.Unreadable($"There is no directory '{folder}' to write '{Path.GetFileName(path)}' to. Make it first.");
        await Files.WriteAtomicallyAsync(path, content, session.CancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="ToolException">The file is one of the inputs.</exception>
    public static void Guard(string path, IEnumerable<InputFile> inputs, bool inPlace)
    {
        if (!inPlace && path != Standard && inputs.FirstOrDefault(input => IsSame(input.Path, path)) is { } input)
            throw ToolException.Usage($"'{path}' is the input '{input.Path}', and would be overwritten. Give --in-place if that is what you want, or another output.");
    }

    private static bool IsSame(string left, string right) =>
        string.Equals(Real(left), Real(right), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }
}

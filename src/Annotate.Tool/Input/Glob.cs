using System.IO.Enumeration;

namespace Annotate.Tool.Input;

/// <summary>Patterns of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders. Links to folders are not followed.</summary>
internal static class Glob
{
    private static readonly EnumerationOptions Inside = new() { AttributesToSkip = FileAttributes.System, IgnoreInaccessible = true };
    private static readonly EnumerationOptions Below =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System };

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files in a folder and in those inside it, in ordinal order.</summary>
    public static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", Below).Order(StringComparer.Ordinal);

    /// <summary>The files that fit, in ordinal order, each once.</summary>
    public static IReadOnlyList<string> Expand(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var segments = pattern[root.Length..].Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Expand(root, segments, 0, found, []);
        return [.. found];
    }

    private static void Expand(
        string folder, string[] segments, int index, SortedSet<string> found, HashSet<(string Folder, int Index)> seen)
    {
        if (index == segments.Length || !seen.Add((folder, index)))
            return;
        var segment = segments[index];
        if (segment == "**")
        {
            Expand(folder, index == segments.Length - 1 ? [.. segments, "*"] : segments, index + 1, found, seen);
            foreach (var inner in Folders(folder).Where(inner => !File.GetAttributes(inner).HasFlag(FileAttributes.ReparsePoint)))
                Expand(inner, segments, index, found, seen);
        }
        else if (index == segments.Length - 1)
        {
            found.UnionWith(Files(folder).Where(file => Fits(segment, file)));
        }
        else if (!IsPattern(segment))
        {
            Expand(Path.Combine(folder, segment), segments, index + 1, found, seen);
        }
        else
        {
            foreach (var inner in Folders(folder).Where(inner => Fits(segment, inner)))
                Expand(inner, segments, index + 1, found, seen);
        }
    }

    private static bool Fits(string segment, string path) =>
        FileSystemName.MatchesSimpleExpression(segment, Path.GetFileName(path.AsSpan()), ignoreCase: !OperatingSystem.IsLinux());

    private static IEnumerable<string> Folders(string folder) => List(folder, Directory.EnumerateDirectories);

    private static IEnumerable<string> Files(string folder) => List(folder, Directory.EnumerateFiles);

    private static IEnumerable<string> List(string folder, Func<string, string, EnumerationOptions, IEnumerable<string>> list)
    {
        if (folder.Length > 0)
            return Directory.Exists(folder) ? list(folder, "*", Inside) : [];
        return list(".", "*", Inside).Select(path => path[2..]);
    }
}

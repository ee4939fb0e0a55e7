namespace Annotate;

/// <summary>Where a path leads in the end.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    // As long as Windows allows; Linux allows less.
    private const int LongestPath = short.MaxValue;

    /// <summary>The absolute path of a file or directory after every symbolic link on the way to it. Two paths that lead to one place have the same.</summary>
    /// <remarks>What is not there yet stays as it is written. Hard links are names of their own.</remarks>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string Of(string path)
    {
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
        full[Path.GetPathRoot(full)!.Length..]
            .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Reverse();

    /// <summary>Whether an absolute path names a device. They are no files: renaming one over /dev/null would take it from the whole machine.</summary>
    public static bool IsDevice(string target) => !OperatingSystem.IsWindows() && target.StartsWith("/dev/", StringComparison.Ordinal);
}

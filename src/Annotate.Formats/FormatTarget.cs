using Annotate.Formats.Sources;

namespace Annotate.Formats;

/// <summary>Where a format writes to: a stream, a file with its companions, a directory, or memory. All are named parts to the
/// format.</summary>
/// <remarks>Names are relative, with slashes; a name that could lead out of its folder is refused. Files are written wholly or not at
/// all.</remarks>
public abstract class FormatTarget
{
    /// <summary>The part that is asked for; null where the format chooses the names, as in a directory.</summary>
    public abstract string? PrimaryName { get; }

    /// <summary>Whether a part of this name can be written: a stream takes only its one.</summary>
    public abstract bool Accepts(string name);

    /// <summary>Writes one part.</summary>
    /// <exception cref="ArgumentException">The name could lead out of its folder.</exception>
    /// <exception cref="InvalidOperationException">The target does not take this part.</exception>
    public abstract Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default);

    /// <summary>Writes one part to a stream, which is left open.</summary>
    public static FormatTarget ToStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new StreamTarget(stream);
    }

    /// <summary>Writes a file, and its companions beside it under other extensions.</summary>
    public static FormatTarget ToFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.GetFullPath(path);
        return new FolderTarget(Path.GetDirectoryName(full)!, Path.GetFileName(full));
    }

    /// <summary>Writes files into a directory, named after the articles' ids. It is made where it does not exist.</summary>
    public static FormatTarget ToDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FolderTarget(Path.GetFullPath(path), null);
    }

    /// <summary>Writes parts into a dictionary.</summary>
    public static FormatTarget ToParts(IDictionary<string, ReadOnlyMemory<byte>> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new MemoryTarget(parts, null);
    }

    /// <summary>Writes parts into a dictionary, the first under this name.</summary>
    public static FormatTarget ToParts(IDictionary<string, ReadOnlyMemory<byte>> parts, string primaryName)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new MemoryTarget(parts, PartName.Check(primaryName));
    }
}

using Annotate.Formats.Sources;

namespace Annotate.Formats;

/// <summary>Where a format reads from: a stream, a file with its companions, a directory, or parts in memory. All are named parts to the
/// format.</summary>
/// <remarks>Names are relative, with slashes. A name that could lead out of its folder is refused; symbolic links are passed over, but for
/// a file that was asked for itself.</remarks>
public abstract class FormatSource
{
    /// <summary>The names of the parts, in ordinal order.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>The part that was asked for; null where all are, as in a directory.</summary>
    public abstract string? PrimaryName { get; }

    /// <summary>Opens a part for reading. The caller disposes of it.</summary>
    /// <exception cref="ArgumentException">The name could lead out of its folder.</exception>
    /// <exception cref="FileNotFoundException">There is no such part.</exception>
    public abstract Stream OpenRead(string name);

    /// <summary>Whether there is a part of this name. Compared ordinally.</summary>
    public virtual bool Contains(string name) => Names.Contains(name, StringComparer.Ordinal);

    /// <summary>Reads one stream, once. It is left open.</summary>
    public static FormatSource FromStream(Stream stream) => FromStream(stream, "stream");

    /// <summary>Reads one stream, once, under a name. It is left open.</summary>
    public static FormatSource FromStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new StreamSource(stream, PartName.Check(name));
    }

    /// <summary>Reads a file; files of the same name with other extensions travel with it, and an <c>annotation.conf</c> beside
    /// it.</summary>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public static FormatSource FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return File.Exists(path)
            ? FolderSource.OfFile(path)
            : throw new FileNotFoundException($"There is no file '{path}'. Check the path.", path);
    }

    /// <summary>Reads the files of a directory and of those inside it.</summary>
    /// <exception cref="DirectoryNotFoundException">The directory does not exist.</exception>
    public static FormatSource FromDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Directory.Exists(path)
            ? FolderSource.OfDirectory(path)
            : throw new DirectoryNotFoundException($"There is no directory '{path}'. Check the path.");
    }

    /// <summary>Reads parts that are in memory, such as the entries of an archive.</summary>
    /// <param name="parts">The bytes by name.</param>
    /// <exception cref="ArgumentException">A name could lead out of its folder.</exception>
    public static FormatSource FromParts(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> parts) => new MemorySource(parts, null);

    /// <summary>Reads one of several parts that are in memory; the others travel with it.</summary>
    /// <inheritdoc cref="FromParts(IEnumerable{KeyValuePair{string, ReadOnlyMemory{byte}}})"/>
    public static FormatSource FromParts(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> parts, string primaryName) =>
        new MemorySource(parts, PartName.Check(primaryName));
}

using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Sources;

/// <summary>Files below one folder.</summary>
internal sealed class FolderSource : FormatSource
{
    private const string Configuration = "annotation.conf";

    private readonly string _folder;
    private readonly IEnumerable<string> _found;
    private HashSet<string>? _known;

    private FolderSource(string folder, IEnumerable<string> found, string? primaryName) => (_folder, _found, PrimaryName) = (folder, found, primaryName);

    // The folder of a file is looked through only for those who want to know all of it.
    public override IReadOnlyList<string> Names => field ??= [.. _found.Order(StringComparer.Ordinal)];

    public override string? PrimaryName { get; }

    public static FolderSource OfDirectory(string path)
    {
        var folder = Path.GetFullPath(path);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System };
        var names = Directory.EnumerateFiles(folder, "*", options).Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'));
        return new FolderSource(folder, names, null);
    }

    public static FolderSource OfFile(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var name = Path.GetFileName(path);
        // The file itself was asked for; what travels with it is not followed out of the folder.
        var names = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint }).Select(file => Path.GetFileName(file))
            .Where(file => TravelsWith(name, file)).Append(name).Distinct(StringComparer.Ordinal);
        return new FolderSource(folder, names, name);
    }

    /// <summary>Asks for one file without looking through the folder, so that a folder of many files, read one by one, costs linear time.</summary>
    public override bool Contains(string name)
    {
        if (PrimaryName is null)
            return (_known ??= [.. Names]).Contains(name);
        return name == PrimaryName
            || (TravelsWith(PrimaryName, name) && !name.Contains('/', StringComparison.Ordinal)
                && new FileInfo(Path.Combine(_folder, name)) is { Exists: true } file && !file.Attributes.HasFlag(FileAttributes.ReparsePoint));
    }

    public override Stream OpenRead(string name) =>
        Contains(PartName.Check(name)) ? BoundedReading.OpenFile(Path.Combine(_folder, name)) : throw new FileNotFoundException($"There is no file '{name}' in the source.", name);

    private static bool TravelsWith(string name, string file) =>
        file == Configuration || string.Equals(Path.GetFileNameWithoutExtension(file), Path.GetFileNameWithoutExtension(name), StringComparison.Ordinal);
}

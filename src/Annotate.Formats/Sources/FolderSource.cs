using Annotate.Serialization;

namespace Annotate.Formats.Sources;

/// <summary>Files below one folder.</summary>
internal sealed class FolderSource : FormatSource
{
    private readonly string _folder;
    private readonly IEnumerable<string> _found;

    private FolderSource(string folder, IEnumerable<string> found, string? primaryName) => (_folder, _found, PrimaryName) = (folder, found, primaryName);

    // The folder of a file is looked through only by formats whose files have companions.
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
        var stem = Path.GetFileNameWithoutExtension(name);
        // The file itself was asked for; what travels with it is not followed out of the folder.
        var names = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint }).Select(file => Path.GetFileName(file))
            .Where(file => string.Equals(Path.GetFileNameWithoutExtension(file), stem, StringComparison.Ordinal) || file == "annotation.conf").Append(name).Distinct(StringComparer.Ordinal);
        return new FolderSource(folder, names, name);
    }

    public override Stream OpenRead(string name) =>
        name == PrimaryName || Contains(PartName.Check(name)) ? Files.OpenRead(Path.Combine(_folder, name)) : throw new FileNotFoundException($"There is no file '{name}' in the source.", name);
}

using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Sources;

internal sealed class FolderTarget(string folder, string? primaryName) : FormatTarget
{
    public override string? PrimaryName => primaryName;

    public override bool Accepts(string name) => true;

    public override Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        var path = Path.Combine(folder, PartName.Check(name));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return WholeFile.WriteAsync(path, content, cancellationToken);
    }
}

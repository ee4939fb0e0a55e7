namespace Annotate.Formats.Sources;

internal sealed class MemoryTarget(IDictionary<string, ReadOnlyMemory<byte>> parts, string? primaryName) : FormatTarget
{
    public override string? PrimaryName => primaryName;

    public override bool Accepts(string name) => true;

    public override Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        parts[PartName.Check(name)] = content;
        return Task.CompletedTask;
    }
}

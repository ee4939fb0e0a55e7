namespace Annotate.Formats.Sources;

internal sealed class StreamSource(Stream stream, string name) : FormatSource
{
    public override IReadOnlyList<string> Names { get; } = [name];

    public override string? PrimaryName => name;

    public override Stream OpenRead(string name) =>
        Contains(PartName.Check(name))
            ? new UnownedStream(stream)
            : throw new FileNotFoundException($"The source is one stream, and has no part '{name}'.", name);
}

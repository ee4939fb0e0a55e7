namespace Annotate.Formats.Sources;

internal sealed class StreamTarget(Stream stream) : FormatTarget
{
    private bool _written;

    public override string? PrimaryName => "stream";

    public override bool Accepts(string name) => name == PrimaryName && !_written;

    public override async Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        if (!Accepts(name))
            throw new InvalidOperationException(
                $"A stream holds one part, and '{name}' would be a second one. Write to a file or a directory.");
        _written = true;
        await stream.WriteAsync(content, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}

namespace Annotate.Formats.Sources;

/// <summary>Reads somebody else's stream and leaves it open.</summary>
internal sealed class UnownedStream(Stream stream) : ForwardStream
{
    public override int Read(Span<byte> buffer) => stream.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        stream.ReadAsync(buffer, cancellationToken);
}

namespace Annotate.Tool.Input;

/// <summary>Stdin, whose reading Ctrl+C stops at once: the system's own read cannot be called off, so it is left behind.</summary>
internal sealed class StandardInput : ForwardStream
{
    private readonly Stream _stream = Console.OpenStandardInput();

    public override int Read(Span<byte> buffer) => _stream.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(Task.Run(() => _stream.Read(buffer.Span), CancellationToken.None).WaitAsync(cancellationToken));

    protected override void Dispose(bool disposing)
    {
        _stream.Dispose();
        base.Dispose(disposing);
    }
}

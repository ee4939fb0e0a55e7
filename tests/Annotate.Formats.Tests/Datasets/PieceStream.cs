namespace Annotate.Formats.Tests.Datasets;

/// <summary>Gives its bytes in pieces, and then, where it has one, a tail again and again without end.</summary>
internal sealed class PieceStream(byte[] bytes, int size, byte[]? tail = null) : Stream
{
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Given; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var count = 0;
        for (; count < Math.Min(size, buffer.Length); count++, Given++)
        {
            if (Given < bytes.Length)
                buffer[count] = bytes[Given];
            else if (tail is not null)
                buffer[count] = tail[(Given - bytes.Length) % tail.Length];
            else
                break;
        }
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

using System.IO.Compression;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>Decompresses gzip data and tells a whole stream from one that was cut, which <see cref="GZipStream"/> takes for its end.</summary>
/// <remarks>After the data it is given one more gzip member with a known content. Only where the data are whole does that content come out at the end.</remarks>
internal sealed class CheckedGzipStream : ForwardStream
{
    private static readonly byte[] Mark = "The data before this are whole."u8.ToArray();
    private static readonly byte[] CompressedMark = Compress(Mark);

    private readonly MarkedInput _input;
    private readonly GZipStream _gzip;
    private bool _isAtEnd;

    public CheckedGzipStream(Stream compressed)
    {
        _input = new MarkedInput(compressed);
        _gzip = new GZipStream(_input, CompressionMode.Decompress);
    }

    /// <exception cref="InvalidDataException">The data are damaged, end too early, or are followed by others that are not gzip.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isAtEnd)
            return 0;
        var read = await _gzip.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        // Input is asked for only when all output of the input before has been given, so from here on it can only be the mark.
        if (read > 0 && !_input.HasEnded)
            return read;
        var end = new byte[Mark.Length + 1];
        buffer.Span[..Math.Min(read, end.Length)].CopyTo(end);
        var count = Math.Min(read, end.Length);
        while (await _gzip.ReadAsync(end.AsMemory(count), cancellationToken).ConfigureAwait(false) is > 0 and var more)
            count += more;
        _isAtEnd = end.AsSpan(0, count).SequenceEqual(Mark);
        return _isAtEnd ? 0 : throw new InvalidDataException("The gzip data end too early, or others follow them.");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _gzip.Dispose();
        base.Dispose(disposing);
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionMode.Compress))
            gzip.Write(bytes);
        return compressed.ToArray();
    }

    private sealed class MarkedInput(Stream compressed) : ForwardStream
    {
        private int _given;

        public bool HasEnded { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!HasEnded && await compressed.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
                return read;
            HasEnded = true;
            var count = Math.Min(buffer.Length, CompressedMark.Length - _given);
            CompressedMark.AsSpan(_given, count).CopyTo(buffer.Span);
            _given += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                compressed.Dispose();
            base.Dispose(disposing);
        }
    }
}

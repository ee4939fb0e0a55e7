using System.Buffers;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Refuses to write more than a reader would take: quotes of many long spans can be far longer than the text.</summary>
internal sealed class BoundedBufferWriter(IBufferWriter<byte> output, int maxBytes) : IBufferWriter<byte>
{
    private long _count;

    public void Advance(int count)
    {
        _count += count;
        if (_count > maxBytes)
            throw new RefusedDataException(DiagnosticCodes.Limit, InputTexts.Limit.WrittenBytes(maxBytes));
        output.Advance(count);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => output.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => output.GetSpan(sizeHint);
}

using System.Numerics;
using System.Runtime.InteropServices;

namespace Annotate.Anchoring;

/// <summary>Where every 6-gram of a text stands: two arrays, filled by a counting sort over a hash of the grams.</summary>
/// <remarks>Different grams may share a bucket: what is looked up is a proposal, to be verified. Four to eight bytes a code unit of
/// text.</remarks>
internal sealed class GramDirectory
{
    public const int GramLength = 6;

    private readonly int[] _starts;
    private readonly int[] _positions;
    private readonly int _shift;

    private GramDirectory(int[] starts, int[] positions, int shift) => (_starts, _positions, _shift) = (starts, positions, shift);

    /// <summary>Builds the directory in linear time.</summary>
    public static GramDirectory Create(ReadOnlySpan<char> text, CancellationToken cancellationToken)
    {
        var grams = Math.Max(0, text.Length - GramLength + 1);
        var bits = Math.Clamp(BitOperations.Log2((uint)grams + 1) + 1, 8, 24);
        var shift = 64 - bits;
        var starts = new int[(1 << bits) + 1];
        for (var i = 0; i < grams; i++)
        {
            if ((i & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            starts[BucketOf(text, i, shift)]++;
        }
        var sum = 0;
        for (var b = 0; b < starts.Length; b++)
        {
            sum += starts[b];
            starts[b] = sum;
        }
        var positions = new int[grams];
        for (var i = grams - 1; i >= 0; i--)
        {
            if ((i & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            positions[--starts[BucketOf(text, i, shift)]] = i;
        }
        return new GramDirectory(starts, positions, shift);
    }

    /// <summary>The places, in text order, of the grams whose hash is that of the gram at <paramref name="index"/> of
    /// <paramref name="quote"/>.</summary>
    public ReadOnlySpan<int> PlacesOf(ReadOnlySpan<char> quote, int index)
    {
        var bucket = BucketOf(quote, index, _shift);
        return _positions.AsSpan(_starts[bucket].._starts[bucket + 1]);
    }

    private static int BucketOf(ReadOnlySpan<char> text, int index, int shift)
    {
        var bytes = MemoryMarshal.AsBytes(text.Slice(index, GramLength));
        var hash = (MemoryMarshal.Read<ulong>(bytes) * 0x9E3779B97F4A7C15) ^ (MemoryMarshal.Read<uint>(bytes[8..]) * 0xC2B2AE3D27D4EB4F);
        return (int)(((hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9) >>> shift);
    }
}

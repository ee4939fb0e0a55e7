using System.Text;

namespace Annotate;

public sealed partial class OffsetMap
{
    /// <summary>Makes the map of a text in one pass.</summary>
    /// <param name="text">Well-formed UTF-16.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="IllFormedTextException">The text holds a lone surrogate.</exception>
    public static OffsetMap Create(string text)
    {
        IllFormedTextException.ThrowIfIllFormed(text);
        if (Ascii.IsValid(text))
            return new OffsetMap(text, null, null);
        var isAllBmp = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0;
        return new OffsetMap(text, isAllBmp ? null : CountsBefore<Utf16Counter.CodePoints>(text), CountsBefore<Utf16Counter.Utf8Bytes>(text));
    }

    /// <summary>The count before each block, and the count of the whole at the end.</summary>
    private static int[] CountsBefore<TUnit>(string text) where TUnit : Utf16Counter.IUnit
    {
        var counts = new int[(text.Length >> BlockShift) + 2];
        for (var block = 0; block < counts.Length - 1; block++)
        {
            var chars = text.AsSpan(block << BlockShift);
            counts[block + 1] = counts[block] + Utf16Counter.Count<TUnit>(chars[..Math.Min(BlockSize, chars.Length)]);
        }
        return counts;
    }

    private int FromUtf16(int utf16, OffsetUnit to)
    {
        switch (to)
        {
            case OffsetUnit.Utf16CodeUnit:
                return utf16;
            case OffsetUnit.CodePoint when _codePointsBefore is { } counts:
                return counts[utf16 >> BlockShift] + Utf16Counter.Count<Utf16Counter.CodePoints>(BlockUpTo(utf16));
            case OffsetUnit.Utf8Byte when _bytesBefore is { } counts:
                return counts[utf16 >> BlockShift] + Utf16Counter.Count<Utf16Counter.Utf8Bytes>(BlockUpTo(utf16));
            case OffsetUnit.CodePoint or OffsetUnit.Utf8Byte:
                return utf16;
            default:
                throw OffsetUnitNames.Unknown(to);
        }
    }

    /// <summary>False outside the text, and inside a UTF-8 sequence. Inside a surrogate pair is for the caller to ask.</summary>
    private bool TryToUtf16(int offset, OffsetUnit from, out int utf16)
    {
        utf16 = offset;
        if ((uint)offset > (uint)Length(from))
            return false;
        return from switch
        {
            OffsetUnit.CodePoint when _codePointsBefore is { } counts => TryFind<Utf16Counter.CodePoints>(counts, offset, out utf16),
            OffsetUnit.Utf8Byte when _bytesBefore is { } counts => TryFind<Utf16Counter.Utf8Bytes>(counts, offset, out utf16) && !IsInsidePair(utf16),
            _ => true,
        };
    }

    private bool TryFind<TUnit>(int[] counts, int offset, out int utf16) where TUnit : Utf16Counter.IUnit
    {
        var block = FindBlock(counts, offset);
        var left = offset - counts[block];
        utf16 = block << BlockShift;
        utf16 += Utf16Counter.Skip<TUnit>(_text.AsSpan(utf16), ref left);
        // The second half of a pair counts nothing as a code point: it belongs to what was passed.
        if (typeof(TUnit) == typeof(Utf16Counter.CodePoints) && IsInsidePair(utf16))
            utf16++;
        return left == 0;
    }

    /// <summary>The last block that starts at or before an offset: guessed from the average, since blocks of one text count alike, then sought.</summary>
    private static int FindBlock(int[] counts, int offset)
    {
        var last = counts.Length - 2;
        var block = Math.Min(last, (int)((long)offset * (last + 1) / Math.Max(1, counts[^1])));
        for (var steps = 0; steps < 8; steps++)
        {
            if (counts[block] > offset)
                block--;
            else if (block < last && counts[block + 1] <= offset)
                block++;
            else
                return block;
        }
        block = Array.BinarySearch(counts, 0, last + 1, offset);
        return block < 0 ? ~block - 1 : block;
    }

    private ReadOnlySpan<char> BlockUpTo(int utf16) => _text.AsSpan((utf16 >> BlockShift) << BlockShift, utf16 & (BlockSize - 1));
}

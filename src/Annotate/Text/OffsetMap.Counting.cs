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
            return new OffsetMap(text, text.Length, text.Length, null, null);

        var blocks = (text.Length >> BlockShift) + 1;
        var (codePointsBefore, bytesBefore) = (new int[blocks], new int[blocks]);
        var (codePoints, bytes) = (0, 0);
        for (var block = 0; block < blocks; block++)
        {
            (codePointsBefore[block], bytesBefore[block]) = (codePoints, bytes);
            var chars = text.AsSpan(block << BlockShift);
            chars = chars[..Math.Min(BlockSize, chars.Length)];
            codePoints += CountCodePoints(chars);
            bytes += CountBytes(chars);
        }
        return new OffsetMap(text, codePoints, bytes, codePoints == text.Length ? null : codePointsBefore, bytesBefore);
    }

    private int FromUtf16(int utf16, OffsetUnit to)
    {
        switch (to)
        {
            case OffsetUnit.Utf16CodeUnit:
                return utf16;
            case OffsetUnit.CodePoint when _codePointsBefore is { } counts:
                return counts[utf16 >> BlockShift] + CountCodePoints(BlockUpTo(utf16));
            case OffsetUnit.Utf8Byte when _bytesBefore is { } counts:
                return counts[utf16 >> BlockShift] + CountBytes(BlockUpTo(utf16));
            case OffsetUnit.CodePoint or OffsetUnit.Utf8Byte:
                return utf16;
            default:
                throw UnknownUnit(to);
        }
    }

    private bool TryToUtf16(int offset, OffsetUnit from, out int utf16)
    {
        utf16 = offset;
        if ((uint)offset > (uint)Length(from))
            return false;
        var counts = from switch
        {
            OffsetUnit.CodePoint => _codePointsBefore,
            OffsetUnit.Utf8Byte => _bytesBefore,
            _ => null,
        };
        return counts is null || TryFind(counts, offset, from == OffsetUnit.Utf8Byte, out utf16);
    }

    /// <summary>Walks the one block in which the count is reached.</summary>
    private bool TryFind(int[] counts, int offset, bool bytes, out int utf16)
    {
        var block = Array.BinarySearch(counts, offset);
        if (block < 0)
            block = ~block - 1;
        var count = counts[block];
        utf16 = block << BlockShift;
        while (count < offset)
        {
            var c = _text[utf16++];
            count += bytes ? ByteCount(c) : CodePointCount(c);
        }
        if (!IsInsidePair(utf16))
            return count == offset;
        if (bytes)
            return false;
        utf16++;
        return true;
    }

    private ReadOnlySpan<char> BlockUpTo(int utf16) => _text.AsSpan((utf16 >> BlockShift) << BlockShift, utf16 & (BlockSize - 1));

    private static int CountCodePoints(ReadOnlySpan<char> chars)
    {
        var count = 0;
        foreach (var c in chars)
            count += CodePointCount(c);
        return count;
    }

    private static int CountBytes(ReadOnlySpan<char> chars)
    {
        var count = 0;
        foreach (var c in chars)
            count += ByteCount(c);
        return count;
    }

    // A surrogate pair is one code point, credited to its first half, and four bytes, two with either half. So a block
    // boundary inside a pair needs no special case; positions inside a pair are refused before anybody counts up to them.
    private static int CodePointCount(char c) => char.IsLowSurrogate(c) ? 0 : 1;

    private static int ByteCount(char c) => c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
}

namespace Annotate;

public sealed partial class OffsetMap
{
    /// <summary>Converts offsets in ascending order, in one pass over the text between the first and the last.</summary>
    /// <param name="offsets">The offsets in <paramref name="from"/>, ascending; equal ones may follow each other.</param>
    /// <param name="from">The unit of <paramref name="offsets"/>.</param>
    /// <param name="to">The unit wanted.</param>
    /// <param name="results">Receives the offsets in <paramref name="to"/>; may be the same memory as <paramref name="offsets"/>.</param>
    /// <returns>The index of the first offset that lies outside the text or inside a character, where the conversion stopped; -1 where there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="results"/> is shorter than <paramref name="offsets"/>, or these do not ascend.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A unit is none of the three.</exception>
    public int ConvertSorted(ReadOnlySpan<int> offsets, OffsetUnit from, OffsetUnit to, Span<int> results)
    {
        if (results.Length < offsets.Length)
            throw new ArgumentException($"There are {offsets.Length} offsets and room for {results.Length} results.", nameof(results));
        var (utf16, read, written) = (0, 0, 0);
        for (var i = 0; i < offsets.Length; i++)
        {
            var offset = offsets[i];
            if (i > 0 && offset < read)
                throw new ArgumentException($"The offsets must ascend, and {offset} at index {i} comes after {read}.", nameof(offsets));
            if (!TryAdvance(offset, from, ref utf16, ref read, to, ref written))
                return i;
            results[i] = written;
        }
        return -1;
    }

    /// <summary>Goes on from one place, known in all units, to the next. Far ones are looked up: the blocks between need not be read.</summary>
    private bool TryAdvance(int offset, OffsetUnit from, ref int utf16, ref int read, OffsetUnit to, ref int written)
    {
        if (offset < read || offset - read >= BlockSize || (uint)offset > (uint)Length(from))
        {
            if (!TryConvert(offset, from, OffsetUnit.Utf16CodeUnit, out var far))
                return false;
            (utf16, read, written) = (far, offset, FromUtf16(far, to));
            return true;
        }
        var left = offset - read;
        var passed = from switch
        {
            OffsetUnit.CodePoint => Utf16Counter.Skip<Utf16Counter.CodePoints>(_text.AsSpan(utf16), ref left),
            OffsetUnit.Utf8Byte => Utf16Counter.Skip<Utf16Counter.Utf8Bytes>(_text.AsSpan(utf16), ref left),
            _ => left,
        };
        if (from == OffsetUnit.CodePoint && IsInsidePair(utf16 + passed))
            passed++;
        if ((from != OffsetUnit.Utf16CodeUnit && left != 0) || IsInsidePair(utf16 + passed))
            return false;
        var between = _text.AsSpan(utf16, passed);
        written += to switch
        {
            OffsetUnit.CodePoint => Utf16Counter.Count<Utf16Counter.CodePoints>(between),
            OffsetUnit.Utf8Byte => Utf16Counter.Count<Utf16Counter.Utf8Bytes>(between),
            OffsetUnit.Utf16CodeUnit => passed,
            _ => throw OffsetUnitNames.Unknown(to),
        };
        (utf16, read) = (utf16 + passed, offset);
        return true;
    }
}

namespace Annotate;

/// <summary>Converts offsets in one text between UTF-16 code units, code points and UTF-8 bytes.</summary>
/// <remarks>
/// <para>Immutable and safe for concurrent use. ASCII text needs no table, and one without astral characters none for code points;
/// otherwise cumulative counts are kept for every 256 code units (8 bytes a block), so that a look-up costs one block at most.</para>
/// <para>A position inside a surrogate pair, inside a UTF-8 sequence or outside the text has no counterpart: it is reported, never rounded.</para>
/// </remarks>
public sealed partial class OffsetMap
{
    private const int BlockShift = 8;
    private const int BlockSize = 1 << BlockShift;

    private readonly string _text;
    private readonly int[]? _codePointsBefore; // null where code points are UTF-16 code units
    private readonly int[]? _bytesBefore;      // null where bytes are

    private OffsetMap(string text, int[]? codePointsBefore, int[]? bytesBefore)
    {
        _text = text;
        CodePointLength = codePointsBefore?[^1] ?? text.Length;
        Utf8Length = bytesBefore?[^1] ?? text.Length;
        _codePointsBefore = codePointsBefore;
        _bytesBefore = bytesBefore;
    }

    /// <summary>The length of the text in UTF-16 code units.</summary>
    public int Utf16Length => _text.Length;

    /// <summary>The length of the text in Unicode code points.</summary>
    public int CodePointLength { get; }

    /// <summary>The length of the text in UTF-8 bytes.</summary>
    public int Utf8Length { get; }

    /// <summary>The bytes that the map holds beside the text: 0 for ASCII, a sixteenth of a byte a code unit at most.</summary>
    public int TableBytes => 4 * ((_codePointsBefore?.Length ?? 0) + (_bytesBefore?.Length ?? 0));

    /// <summary>The length of the text in the given unit.</summary>
    public int Length(OffsetUnit unit) => unit switch
    {
        OffsetUnit.Utf16CodeUnit => Utf16Length,
        OffsetUnit.CodePoint => CodePointLength,
        OffsetUnit.Utf8Byte => Utf8Length,
        _ => throw OffsetUnitNames.Unknown(unit),
    };

    /// <summary>Converts an offset; false where it lies outside the text or inside a character of either unit.</summary>
    /// <param name="offset">The offset, 0 to the text's length inclusive, in <paramref name="from"/>.</param>
    /// <param name="from">The unit of <paramref name="offset"/>.</param>
    /// <param name="to">The unit wanted.</param>
    /// <param name="result">The offset in <paramref name="to"/>; 0 where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A unit is none of the three.</exception>
    public bool TryConvert(int offset, OffsetUnit from, OffsetUnit to, out int result)
    {
        result = 0;
        if (!TryToUtf16(offset, from, out var utf16) || IsInsidePair(utf16))
            return false;
        result = FromUtf16(utf16, to);
        return true;
    }

    /// <summary>Converts an offset.</summary>
    /// <inheritdoc cref="TryConvert(int, OffsetUnit, OffsetUnit, out int)"/>
    /// <exception cref="OffsetException">The offset lies outside the text or inside a character.</exception>
    public int Convert(int offset, OffsetUnit from, OffsetUnit to) =>
        TryConvert(offset, from, to, out var result) ? result : throw new OffsetException(offset, from, Problem(offset, from)!);

    /// <summary>Converts a span given in <paramref name="from"/> to UTF-16; false where an end has no counterpart or the span is reversed.</summary>
    /// <param name="start">The start, inclusive, in <paramref name="from"/>.</param>
    /// <param name="end">The end, exclusive, in <paramref name="from"/>.</param>
    /// <param name="from">The unit of both.</param>
    /// <param name="span">The span in UTF-16 code units.</param>
    public bool TryToSpan(int start, int end, OffsetUnit from, out TextSpan span)
    {
        span = default;
        if (start > end
            || !TryConvert(start, from, OffsetUnit.Utf16CodeUnit, out var utf16Start)
            || !TryConvert(end, from, OffsetUnit.Utf16CodeUnit, out var utf16End))
            return false;
        span = new TextSpan(utf16Start, utf16End);
        return true;
    }

    /// <summary>Says why an offset has no counterpart in the other units; null where it has one.</summary>
    /// <param name="offset">The offset in <paramref name="unit"/>.</param>
    /// <param name="unit">Its unit.</param>
    public string? Problem(int offset, OffsetUnit unit)
    {
        var length = Length(unit);
        if (offset < 0)
            return $"Offset {offset} is negative. Offsets start at 0.";
        if (offset > length)
            return $"Offset {offset} lies outside the text, which has {length} {unit.Noun()}. Check the unit and the version of the text.";
        if (!TryToUtf16(offset, unit, out var utf16))
            return $"Offset {offset} lies inside a UTF-8 sequence. Check that the unit of the offsets is bytes.";
        return IsInsidePair(utf16)
            ? $"Offset {offset} lies inside the surrogate pair at {utf16 - 1}..{utf16 + 1}. Move it to either side, or check that the unit of the offsets is UTF-16."
            : null;
    }

    private bool IsInsidePair(int utf16) => SurrogatePairs.IsInside(_text, utf16);

}

namespace Annotate.Anchoring;

/// <summary>A pattern as bit masks: for every character, where in the pattern it stands, 64 positions a block.</summary>
/// <remarks>The preprocessing of G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", J.
/// ACM 46(3), 1999.</remarks>
internal sealed class BitPattern
{
    public const int BlockLength = 64;

    // Open addressing; an entry is the row of masks (from 1) above the character. Row 0 holds no bits and serves every other character.
    private readonly int[] _slots;
    private readonly ulong[] _masks;

    public BitPattern(ReadOnlySpan<char> pattern)
    {
        Length = pattern.Length;
        Blocks = (pattern.Length + BlockLength - 1) / BlockLength;
        var size = 256;
        while (size < 4 * Math.Min(pattern.Length, 0x10000))
            size *= 2;
        _slots = new int[size];
        var rows = 1;
        foreach (var c in pattern)
        {
            ref var slot = ref SlotOf(c);
            if (slot == 0)
                slot = (rows++ << 16) | c;
        }
        _masks = new ulong[rows * Blocks];
        for (var i = 0; i < pattern.Length; i++)
            _masks[((SlotOf(pattern[i]) >>> 16) * Blocks) + (i / BlockLength)] |= 1UL << (i % BlockLength);
    }

    /// <summary>The number of UTF-16 code units of the pattern.</summary>
    public int Length { get; }

    public int Blocks { get; }

    /// <summary>The masks of all characters; those of one character start at <see cref="RowOf"/>.</summary>
    public ReadOnlySpan<ulong> Masks => _masks;

    /// <summary>Where the masks of a character start.</summary>
    public int RowOf(char c) => (SlotOf(c) >>> 16) * Blocks;

    private ref int SlotOf(char c)
    {
        var mask = _slots.Length - 1;
        for (var i = c & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref _slots[i];
            if (slot == 0 || (char)slot == c)
                return ref slot;
        }
    }
}

using System.Globalization;

namespace Annotate.Anchoring;

/// <summary>A text without what printing and typing change: case, kinds of quotation marks, dashes and white space, NFC or NFD; with a map
/// back.</summary>
/// <remarks>
/// <para>Folded: letter case; curly, low and angle quotation marks and primes to straight ones; hyphens, dashes and the minus to '-'; a run
/// of white space (no-break spaces and line breaks included) to one space; "…" to three full stops; canonical equivalents (NFC, NFD,
/// Hangul) to their parts. Soft hyphens, zero-width spaces, word joiners and byte order marks are left out. Diacritics stay.</para>
/// <para>Offsets are UTF-16 code units. A folded place maps back to whole characters of the original: never into a run or a composed
/// character.</para>
/// </remarks>
internal sealed class FoldedText
{
    private readonly char[] _chars;
    private readonly int _length;
    private readonly Segment[] _segments;

    private FoldedText(char[] chars, int length, Segment[] segments) => (_chars, _length, _segments) = (chars, length, segments);

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    public static FoldedText Create(ReadOnlySpan<char> text, CancellationToken cancellationToken)
    {
        var folder = new Folder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if ((i & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                var end = i + 1;
                while (end < text.Length && (char.IsWhiteSpace(text[end]) || IsIgnorable(text[end])))
                    end++;
                folder.Add(' ', i, end - i);
                i = end;
                continue;
            }
            if (c < 0x80)
                folder.Add(char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c, i, 1);
            else if (!IsIgnorable(c))
                folder.AddFolded(c, i);
            i++;
        }
        return folder.ToFoldedText();
    }

    /// <summary>The original stretch that a folded one was made of. Logarithmic in the number of characters that were not folded one to
    /// one.</summary>
    public TextSpan ToOriginal(int start, int end)
    {
        if (start == end)
            return new TextSpan(StartOf(start), StartOf(start));
        ref readonly var last = ref SegmentOf(end - 1);
        return new TextSpan(StartOf(start), last.Original + (end - 1 - last.Folded) + last.Unit);
    }

    /// <summary>The first folded offset that comes of an original offset or of what follows it.</summary>
    public int FromOriginal(int original)
    {
        var (low, high) = (0, _segments.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_segments[middle].Original < original)
                low = middle + 1;
            else
                high = middle;
        }
        var next = low == _segments.Length ? _length : _segments[low].Folded;
        return low == 0 ? next : Math.Min(next, _segments[low - 1].Folded + original - _segments[low - 1].Original);
    }

    /// <summary>One code unit folded by itself, for comparing contexts: no runs, no decomposition.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
            return char.IsWhiteSpace(c) ? ' ' : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        if (char.IsWhiteSpace(c))
            return ' ';
        return c switch
        {
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2035' or '\u00B4' or '\u2039' or '\u203A' or '\u02BC' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u2036' or '\u00AB' or '\u00BB' => '"',
            >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
            _ => char.ToLowerInvariant(c),
        };
    }

    public static bool IsIgnorable(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private int StartOf(int folded)
    {
        if (_length == 0)
            return 0;
        if (folded == _length)
        {
            ref readonly var last = ref SegmentOf(folded - 1);
            return last.Original + (folded - 1 - last.Folded) + last.Unit;
        }
        ref readonly var segment = ref SegmentOf(folded);
        return segment.Original + (folded - segment.Folded);
    }

    private ref readonly Segment SegmentOf(int folded)
    {
        var (low, high) = (0, _segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_segments[middle].Folded <= folded)
                low = middle;
            else
                high = middle - 1;
        }
        return ref _segments[low];
    }

    /// <summary>Folded code units that come of equally many original ones in a row, from here to the next segment; or one that comes of
    /// <c>Unit</c>.</summary>
    private readonly record struct Segment(int Folded, int Original, int Unit);

    private struct Folder(int capacity)
    {
        private const int MostSortedMarks = 32;

        private readonly List<Segment> _segments = [];
        private char[] _chars = new char[capacity];
        private int _length;
        private int _nextOriginal = -1;
        private int _marks;

        /// <summary>Adds a code unit that comes of <paramref name="unit"/> original ones.</summary>
        public void Add(char c, int original, int unit)
        {
            _marks = 0;
            Append(c, original, unit);
        }

        public void AddFolded(char c, int original)
        {
            if (c == '\u2026')
            {
                for (var i = 0; i < 3; i++)
                    Add('.', original, 1);
                return;
            }
            if (c is >= '\uAC00' and <= '\uD7A3')
            {
                AddHangul(c - 0xAC00, original);
                return;
            }
            if (CanonicalPairs.TrySplit(c, out var first, out var second))
            {
                // At most four steps deep: the data of Unicode holds no longer chain.
                AddFolded(first, original);
                if (second != 0)
                    AddFolded(second, original);
                return;
            }
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                Add(Fold(c), original, 1);
                return;
            }
            Append(c, original, 1);
            _marks++;
            // Equivalent texts may order the marks of a letter differently; any fixed order will do. No letter has so many but to do harm.
            if (_marks > MostSortedMarks)
                return;
            for (var i = _length - 1; i > _length - _marks && _chars[i - 1] > _chars[i]; i--)
                (_chars[i - 1], _chars[i]) = (_chars[i], _chars[i - 1]);
        }

        public readonly FoldedText ToFoldedText() => new(_chars, _length, [.. _segments]);

        private void AddHangul(int index, int original)
        {
            // The arithmetic of chapter 3.12 of the Unicode Standard: 21 vowels, 28 finals (one of them none).
            Add((char)(0x1100 + (index / (21 * 28))), original, 1);
            Add((char)(0x1161 + (index / 28 % 21)), original, 1);
            if (index % 28 > 0)
                Add((char)(0x11A7 + (index % 28)), original, 1);
        }

        private void Append(char c, int original, int unit)
        {
            if (_length == _chars.Length)
                Array.Resize(ref _chars, Math.Max(16, _chars.Length * 2));
            if (original != _nextOriginal || unit != 1)
                _segments.Add(new Segment(_length, original, unit));
            _nextOriginal = unit == 1 ? original + 1 : -1;
            _chars[_length++] = c;
        }
    }
}

namespace Annotate.Anchoring;

/// <summary>Compares the context of a quote with that of a place: how alike they are from the border of the quote outwards, 0 to
/// 1.</summary>
internal sealed class ContextScorer
{
    private readonly BitPattern? _prefix;
    private readonly BitPattern? _suffix;
    private readonly char[] _prefixChars;
    private readonly char[] _suffixChars;

    public ContextScorer(string? prefix, string? suffix)
    {
        _prefixChars = string.IsNullOrEmpty(prefix) ? [] : Outwards(prefix, prefix.Length, -1, BitPattern.BlockLength);
        _suffixChars = string.IsNullOrEmpty(suffix) ? [] : Outwards(suffix, 0, 1, BitPattern.BlockLength);
        _prefix = _prefixChars.Length == 0 ? null : new BitPattern(_prefixChars);
        _suffix = _suffixChars.Length == 0 ? null : new BitPattern(_suffixChars);
    }

    public bool IsEmpty => _prefix is null && _suffix is null;

    /// <summary>How alike the text before <paramref name="start"/> is to the prefix; 1 where none was given.</summary>
    public double Prefix(ReadOnlySpan<char> text, int start) => Likeness(_prefix, _prefixChars, text, start, -1);

    /// <summary>How alike the text from <paramref name="end"/> on is to the suffix; 1 where none was given.</summary>
    public double Suffix(ReadOnlySpan<char> text, int end) => Likeness(_suffix, _suffixChars, text, end, 1);

    private static double Likeness(BitPattern? pattern, char[] wanted, ReadOnlySpan<char> text, int from, int step)
    {
        if (pattern is null)
            return 1;
        // Half as much again, so that a few inserted characters do not push the rest out of sight.
        Span<char> found = stackalloc char[BitPattern.BlockLength * 3 / 2];
        found = found[..Outwards(text, from, step, found[..(wanted.Length * 3 / 2)])];
        if (found.StartsWith(wanted))
            return 1;
        return 1 - ((double)BlockMyers.DistanceToStart(pattern, found) / wanted.Length);
    }

    private static char[] Outwards(ReadOnlySpan<char> text, int from, int step, int most)
    {
        Span<char> buffer = stackalloc char[most];
        return buffer[..Outwards(text, from, step, buffer)].ToArray();
    }

    private static int Outwards(ReadOnlySpan<char> text, int from, int step, Span<char> found)
    {
        var count = Math.Min(found.Length, step < 0 ? from : text.Length - from);
        var at = step < 0 ? from - 1 : from;
        for (var i = 0; i < count; i++, at += step)
            found[i] = FoldedText.Fold(text[at]);
        return count;
    }
}

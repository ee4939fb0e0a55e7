using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Annotate;

/// <summary>A half-open stretch <c>[Start, End)</c> of a text, counted in UTF-16 code units (the index of a
/// <see cref="string"/>).</summary>
/// <remarks>
/// <para>A zero length is allowed: an empty span is a position. <c>default</c> is the empty span at 0.</para>
/// <para>Spans are ordered by start, then by end. Two spans are equal when both ends are.</para>
/// <para>The text form is <c>start..end</c>, as in a C# range.</para>
/// </remarks>
public readonly record struct TextSpan : IComparable<TextSpan>, ISpanParsable<TextSpan>, ISpanFormattable
{
    /// <summary>Makes the span <c>[start, end)</c>.</summary>
    /// <param name="start">The index of the first UTF-16 code unit.</param>
    /// <param name="end">The index after the last UTF-16 code unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before
    /// it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The index of the first UTF-16 code unit.</summary>
    public int Start { get; }

    /// <summary>The index after the last UTF-16 code unit (exclusive).</summary>
    public int End { get; }

    /// <summary>The number of UTF-16 code units, 0 or more.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span covers nothing.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>The end for the question of overlap.</summary>
    private long Reach => Math.Max(End, Start + 1L);

    /// <summary>Makes a span from its start and its length, both in UTF-16 code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is negative, or the end would pass <see cref="int.MaxValue"/>.</exception>
    public static TextSpan FromLength(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        return new TextSpan(start, start + length);
    }

    /// <summary>Whether the code unit at <paramref name="position"/> is covered. An empty span covers none.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside, ends included. Every span contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether at least one code unit is common to both. An empty span counts as the code unit after it.</summary>
    /// <remarks>Touching is not overlapping: <c>[0, 3)</c> and <c>[3, 5)</c> do not. An empty span at 3 overlaps <c>[3, 5)</c> and another
    /// empty span at 3, and not <c>[0, 3)</c>.</remarks>
    public bool Overlaps(TextSpan other) => Start < other.Reach && other.Start < Reach;

    /// <summary>The code units common to both, or null when the two do not overlap. An empty span's is itself.</summary>
    public TextSpan? Intersect(TextSpan other) =>
        Overlaps(other) ? new TextSpan(Math.Max(Start, other.Start), Math.Min(End, other.End)) : null;

    /// <summary>The shortest span that contains both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The span moved by <paramref name="offset"/> code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would start before 0 or end after <see cref="int.MaxValue"/>.</exception>
    public TextSpan Shift(int offset)
    {
        var (start, end) = ((long)Start + offset, (long)End + offset);
        if (start < 0 || end > int.MaxValue)
            throw new ArgumentOutOfRangeException(
                nameof(offset), offset, $"Moved by this offset, the span {this} would leave the range of Int32.");
        return new TextSpan((int)start, (int)end);
    }

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether the left span comes first in text order.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left span comes first in text order, or both are equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left span comes last in text order.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left span comes last in text order, or both are equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Gives the same stretch as a C# range: <c>text.AsSpan(span)</c>.</summary>
    public static implicit operator Range(TextSpan span) => span.Start..span.End;

    /// <summary>Takes the span apart.</summary>
    public void Deconstruct(out int start, out int end) => (start, end) = (Start, End);

    /// <summary><c>start..end</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}..{End}");

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{Start}..{End}", out charsWritten);

    /// <summary>Parses <c>start..end</c>.</summary>
    /// <exception cref="FormatException">The text is not of that form, or the end lies before the start.</exception>
    public static TextSpan Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var span)
            ? span
            : throw new FormatException(
                $"'{Excerpt.Of(s)}' is not a span. Write start..end, two whole numbers with start <= end, such as 12..34.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static TextSpan Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses <c>start..end</c>; false where the text is not of that form.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TextSpan result)
    {
        result = default;
        var dots = s.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0
            || !int.TryParse(s[..dots], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(s[(dots + 2)..], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            || end < start)
            return false;
        result = new TextSpan(start, end);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out TextSpan)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TextSpan result) =>
        TryParse(s.AsSpan(), provider, out result);
}

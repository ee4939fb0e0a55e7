using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>The spans of one role of an annotation, in the order given: one for a contiguous stretch, several for a discontinuous
/// one.</summary>
/// <remarks>
/// <para>Offsets are UTF-16 code units, half-open. Immutable. Equal when spans and kept quotes are equal, in the same order.</para>
/// <para>A set without spans is <em>unanchored</em>: its text was edited away. It then keeps the last known <see cref="Quotes"/>, so that
/// it can be found again.</para>
/// <para>A <see cref="TextSpan"/> converts to a set of one; several are written as a collection expression: <c>[first, second]</c>.</para>
/// </remarks>
[CollectionBuilder(typeof(SpanSet), nameof(Create))]
[JsonConverter(typeof(SpanSetJsonConverter))]
public sealed class SpanSet : IReadOnlyList<TextSpan>, IEquatable<SpanSet>
{
    private readonly TextSpan[] _spans;

    internal SpanSet(TextSpan[] spans, ValueList<string> quotes) => (_spans, Quotes) = (spans, quotes);

    /// <summary>Makes a set of spans in the order given.</summary>
    /// <exception cref="ArgumentException">There is no span; an unanchored set is made by <see cref="Unanchored"/>.</exception>
    public static SpanSet Create(params ReadOnlySpan<TextSpan> spans) =>
        spans.IsEmpty
            ? throw new ArgumentException(
                "A span set needs at least one span. Use SpanSet.Unanchored(quotes) for text that is no longer there.", nameof(spans))
            : new SpanSet(spans.ToArray(), ValueList<string>.Empty);

    /// <summary>Makes a set without spans that keeps what it last covered, one quote a fragment.</summary>
    /// <exception cref="ArgumentException">There is no quote.</exception>
    public static SpanSet Unanchored(params IEnumerable<string> quotes)
    {
        var kept = ValueList.Copy(quotes);
        return kept.Count == 0
            ? throw new ArgumentException("An unanchored span set needs the quotes that it last covered.", nameof(quotes))
            : new SpanSet([], kept);
    }

    /// <summary>The same spans with quotes that a file gave for them and that differ from the text; without any, quotes are
    /// dropped.</summary>
    /// <exception cref="InvalidOperationException">The set is unanchored and would lose its last quotes.</exception>
    public SpanSet WithQuotes(params IEnumerable<string> quotes)
    {
        var kept = ValueList.Copy(quotes);
        return IsAnchored || kept.Count > 0
            ? new SpanSet(_spans, kept)
            : throw new InvalidOperationException("An unanchored span set needs its quotes. Anchor it first.");
    }

    /// <summary>The quotes that were read and did not match the text, or, when unanchored, those last known; else empty.</summary>
    /// <remarks>Quotes that match are not kept: the text has them. See <see cref="AnnotatedArticle.QuotesOf"/>.</remarks>
    public IReadOnlyList<string> Quotes { get; }

    /// <summary>The number of spans.</summary>
    public int Count => _spans.Length;

    /// <summary>Whether the set has spans; if not, it has <see cref="Quotes"/>.</summary>
    public bool IsAnchored => _spans.Length > 0;

    /// <summary>Whether the set has exactly one span.</summary>
    public bool IsContiguous => _spans.Length == 1;

    /// <summary>The shortest span that contains all of them; an empty span at 0 when unanchored.</summary>
    public TextSpan Hull
    {
        get
        {
            if (_spans.Length == 0)
                return default;
            var hull = _spans[0];
            foreach (var span in _spans)
                hull = hull.Union(span);
            return hull;
        }
    }

    /// <summary>The number of UTF-16 code units of the covered texts together; spans that overlap each other count each time.</summary>
    /// <remarks>A long, since a hostile set can cover a large text again and again. Not called Length: a collection expression that spreads
    /// a set would take that for the number of its spans.</remarks>
    public long CoveredLength
    {
        get
        {
            var length = 0L;
            foreach (var span in _spans)
                length += span.Length;
            return length;
        }
    }

    /// <summary>The span at an index, in the order given.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such span.</exception>
    public TextSpan this[int index] => _spans[index];

    /// <summary>The spans, without copying.</summary>
    public ReadOnlySpan<TextSpan> AsSpan() => _spans;

    /// <summary>Whether every span of <paramref name="other"/> lies inside what this set covers; fragments that touch or overlap count as
    /// one. False where either is unanchored.</summary>
    /// <remarks>O(n log n) in the number of spans of both.</remarks>
    public bool Contains(SpanSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsAnchored && SpanUnion.Of(this).Contains(other);
    }

    /// <summary>Whether any span of this set overlaps any of the other's.</summary>
    /// <remarks>Linear where one of them is contiguous, else O(n log n) in the number of spans of both.</remarks>
    public bool Overlaps(SpanSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.IsContiguous)
            return Overlaps(other[0]);
        if (IsContiguous)
            return other.Overlaps(this[0]);
        TextSpan[] left = [.. _spans.Order()], right = [.. other._spans.Order()];
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i].Overlaps(right[j]))
                return true;
            // The one that starts first ends before the other, and so before all that follow the other.
            if (left[i].Start < right[j].Start)
                i++;
            else
                j++;
        }
        return false;
    }

    /// <summary>Whether any span of this set overlaps <paramref name="span"/>. Linear.</summary>
    public bool Overlaps(TextSpan span)
    {
        foreach (var own in _spans)
        {
            if (own.Overlaps(span))
                return true;
        }
        return false;
    }

    /// <summary>Makes a set of one span.</summary>
    public static implicit operator SpanSet(TextSpan span) => new([span], ValueList<string>.Empty);

    /// <summary>Whether both sets have the same spans in the same order and the same kept quotes.</summary>
    public static bool operator ==(SpanSet? left, SpanSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the sets differ.</summary>
    public static bool operator !=(SpanSet? left, SpanSet? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(SpanSet? other) =>
        ReferenceEquals(this, other) || (other is not null && _spans.AsSpan().SequenceEqual(other._spans) && Quotes.Equals(other.Quotes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpanSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var span in _spans)
            hash.Add(span);
        hash.Add(Quotes);
        return hash.ToHashCode();
    }

    /// <summary>The spans: <c>12..34</c>, <c>12..20+28..34</c>; <c>unanchored</c> where there is none.</summary>
    public override string ToString() => IsAnchored ? string.Join('+', _spans) : "unanchored";

    /// <summary>Enumerates the spans without allocating.</summary>
    public ImmutableArray<TextSpan>.Enumerator GetEnumerator() => ImmutableCollectionsMarshal.AsImmutableArray(_spans).GetEnumerator();

    IEnumerator<TextSpan> IEnumerable<TextSpan>.GetEnumerator() => ((IEnumerable<TextSpan>)_spans).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _spans.GetEnumerator();
}

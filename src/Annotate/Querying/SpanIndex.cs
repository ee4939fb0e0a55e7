using System.Diagnostics;

namespace Annotate.Querying;

/// <summary>Answers which spans overlap, enclose or lie inside a stretch of text, or lie nearest to it. Immutable; safe for concurrent
/// use.</summary>
/// <remarks>
/// <para>Spans are named by their ordinal: their place in the sequence that the index was made of. Duplicates, nested and empty spans are
/// ordinary. Results come in text order: by start, then by end, then by ordinal. No query allocates.</para>
/// <para>Starts and ends stand in sorted arrays, found through directories of text positions (text coordinates are dense) in place of
/// binary search. The spans that are open at a position come from the last checkpoint before it. Checkpoints are placed by counting starts
/// <em>and</em> ends, so that a query costs O(1 + spans found) for <see cref="Overlapping"/> and <see cref="Count"/> costs O(1), except
/// where very many spans start within a few characters: finding one position then takes a binary search.</para>
/// <para>Built in linear time, unless very many spans start or end within a few characters; at most 28 bytes a span. Up to 64 spans there
/// is no index at all: they are compared with the query, several at once.</para>
/// </remarks>
public sealed partial class SpanIndex
{
    /// <summary>Up to here a scan of all spans beats every index.</summary>
    internal const int ScanLimit = 64;

    private readonly int[] _starts;   // in text order
    private readonly int[] _ends;     // of the same spans
    private readonly int[] _ordinals; // of the same spans
    private readonly PositionRanks _startRanks;
    private readonly PositionRanks _endRanks;
    private readonly Checkpoints _checkpoints;

    private SpanIndex(int[] starts, int[] ends, int[] ordinals)
    {
        (_starts, _ends, _ordinals) = (starts, ends, ordinals);
        if (starts.Length <= ScanLimit)
        {
            (_startRanks, _endRanks, _checkpoints) = (PositionRanks.Empty, PositionRanks.Empty, Checkpoints.Empty);
            return;
        }
        // An empty span at p counts as open for p itself: as if it ended at p + 1.
        var sortedEnds = GC.AllocateUninitializedArray<int>(ends.Length);
        for (var i = 0; i < ends.Length; i++)
            sortedEnds[i] = Math.Max(ends[i], starts[i] + 1);
        sortedEnds = PositionSort.Sort(sortedEnds);
        _startRanks = new PositionRanks(starts, itemsPerEntry: 2);
        _endRanks = new PositionRanks(sortedEnds, itemsPerEntry: 4);
        _checkpoints = Checkpoints.Of(starts, ends, sortedEnds);
    }

    /// <summary>Indexes spans; a span's ordinal is its place in the sequence.</summary>
    public static SpanIndex Create(params ReadOnlySpan<TextSpan> spans)
    {
        var keys = GC.AllocateUninitializedArray<ulong>(spans.Length);
        var ordinals = GC.AllocateUninitializedArray<int>(spans.Length);
        var sorted = true;
        for (var i = 0; i < spans.Length; i++)
        {
            keys[i] = ((ulong)(uint)spans[i].Start << 32) | (uint)spans[i].End;
            ordinals[i] = i;
            sorted &= i == 0 || keys[i - 1] <= keys[i];
        }
        if (!sorted)
            (keys, ordinals) = PositionSort.Sort(keys, ordinals);
        var starts = GC.AllocateUninitializedArray<int>(keys.Length);
        var ends = GC.AllocateUninitializedArray<int>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
            (starts[i], ends[i]) = ((int)(keys[i] >> 32), (int)(uint)keys[i]);
        return new SpanIndex(starts, ends, ordinals);
    }

    /// <summary>The number of spans.</summary>
    public int Count => _starts.Length;

    /// <summary>The bytes that the index holds for its spans.</summary>
    public long MemoryBytes =>
        12L * _starts.Length + _startRanks.DirectoryBytes + _endRanks.DirectoryBytes + _endRanks.PositionBytes + _checkpoints.Bytes;

    /// <summary>The spans that overlap <paramref name="span"/> in the sense of <see cref="TextSpan.Overlaps"/>.</summary>
    public SpanMatches Overlapping(TextSpan span)
    {
        if (span.Start == int.MaxValue)
            return CoveredBy(span); // no code unit is there, only empty spans
        var end = EffectiveEnd(span);
        if (_starts.Length <= ScanLimit)
            return new SpanMatches(this, Scan(new OverlapTest(span.Start, end)));
        var first = _startRanks.Below(span.Start);
        return new SpanMatches(this, OpenAt(span.Start, span.Start + 1, first), first, _startRanks.Below(end), int.MaxValue);
    }

    /// <summary>The spans that lie inside <paramref name="span"/>, ends included: every span lies inside itself.</summary>
    public SpanMatches CoveredBy(TextSpan span)
    {
        if (_starts.Length <= ScanLimit)
            return new SpanMatches(this, Scan(new InsideTest(span.Start, span.End)));
        return new SpanMatches(this, default, _startRanks.Below(span.Start), _startRanks.BelowOrAt(span.End), span.End);
    }

    /// <summary>The spans that enclose <paramref name="span"/>, ends included: every span encloses itself.</summary>
    public SpanMatches Covering(TextSpan span)
    {
        if (_starts.Length <= ScanLimit)
            return new SpanMatches(this, Scan(new EnclosingTest(span.Start, span.End)));
        var last = _startRanks.BelowOrAt(span.Start);
        return new SpanMatches(this, OpenAt(Math.Min(span.Start, span.End - 1), span.End, last), last, last, int.MaxValue);
    }

    /// <summary>How many spans overlap <paramref name="span"/>. Constant time: those that start before its end, less those that end before
    /// its start.</summary>
    public int CountOverlapping(TextSpan span)
    {
        if (span.Start == int.MaxValue)
            return CoveredBy(span).Count();
        return _starts.Length <= ScanLimit
            ? System.Numerics.BitOperations.PopCount(Scan(new OverlapTest(span.Start, EffectiveEnd(span))))
            : _startRanks.Below(EffectiveEnd(span)) - _endRanks.BelowOrAt(span.Start);
    }

    /// <summary>Whether any span overlaps <paramref name="span"/>. Constant time.</summary>
    public bool AnyOverlapping(TextSpan span) => CountOverlapping(span) > 0;

    /// <summary>The span that starts nearest at or after <paramref name="position"/>; null where there is none. Of several the first in
    /// text order.</summary>
    public (int Ordinal, TextSpan Span)? FirstAfter(int position) => FirstRankAfter(position) is { } rank ? MatchAt(rank) : null;

    /// <summary>The span that ends nearest at or before <paramref name="position"/>; null where there is none. Of several the last in text
    /// order.</summary>
    /// <remarks>An empty span at the position itself lies after it, not before. Costs as much as finding the spans open where the nearest
    /// one ends.</remarks>
    public (int Ordinal, TextSpan Span)? LastBefore(int position) => LastRankBefore(position) is { } rank ? MatchAt(rank) : null;

    internal int? FirstRankAfter(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        var rank = _starts.Length <= ScanLimit ? CountBelow(_starts, position) : _startRanks.Below(position);
        return rank == _starts.Length ? null : rank;
    }

    internal int? LastRankBefore(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        var (best, bestEnd) = (-1, -1L);
        if (_starts.Length <= ScanLimit)
        {
            for (var i = 0; i < _starts.Length; i++)
                Consider(i, position, ref best, ref bestEnd);
        }
        else if (_endRanks.BelowOrAt(position) is > 0 and var rank)
        {
            var last = _endRanks[rank - 1] - 1; // the last code unit of the nearest span, or the place of an empty one
            var open = Overlapping(new TextSpan(last, last + 1));
            while (open.MoveNext())
                Consider(open.Rank, position, ref best, ref bestEnd);
        }
        return best < 0 ? null : best;
    }

    internal (int Ordinal, TextSpan Span) MatchAt(int rank) => (_ordinals[rank], new TextSpan(_starts[rank], _ends[rank]));

    internal int StartAt(int rank) => _starts[rank];

    internal int EndAt(int rank) => _ends[rank];

    internal int OrdinalAt(int rank) => _ordinals[rank];

    internal int[] Ends => _ends;

    internal int[] OpenLists => _checkpoints.Lists;

    private void Consider(int rank, int position, ref int best, ref long bestEnd)
    {
        var end = Math.Max(_ends[rank], _starts[rank] + 1L);
        if (end <= position && end >= bestEnd)
            (best, bestEnd) = (rank, end);
    }

    /// <summary>The spans that start below <paramref name="lastRank"/> and end at or after <paramref name="minEnd"/>, from the last
    /// checkpoint at or before <paramref name="position"/>.</summary>
    private OpenSpans OpenAt(int position, int minEnd, int lastRank)
    {
        var open = _checkpoints.At(position);
        Debug.Assert(open.FirstRank <= lastRank);
        return open with { LastRank = lastRank, MinEnd = minEnd };
    }

    // An empty span covers no code unit, but overlaps what contains its position: as if it were one long.
    private static int EffectiveEnd(TextSpan span) => span.IsEmpty ? span.End + 1 : span.End;

    private static int CountBelow(ReadOnlySpan<int> sorted, int position)
    {
        var count = 0;
        while (count < sorted.Length && sorted[count] < position)
            count++;
        return count;
    }
}

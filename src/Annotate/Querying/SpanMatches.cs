using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Annotate.Querying;

/// <summary>The spans that a query of a <see cref="SpanIndex"/> finds, in text order. <c>foreach</c> over it allocates nothing; with LINQ
/// it is a sequence.</summary>
/// <remarks>A match is its place in the sequence that the index was made of and its span, in UTF-16 code units. Enumerates itself:
/// <see cref="GetEnumerator"/> gives a copy that stands before the first match.</remarks>
public struct SpanMatches : IEnumerable<(int Ordinal, TextSpan Span)>, IEnumerator<(int Ordinal, TextSpan Span)>
{
    private readonly SpanIndex? _index;
    private readonly int[] _ends;
    private readonly ulong _found;        // where few spans were compared: bit i for rank i
    private readonly OpenSpans _open;     // else: those that start before the query,
    private readonly int _first;          // then the ranks from here
    private readonly int _end;            // to before here
    private readonly int _maxEnd;         // that end here at the latest
    private int _rank, _nextInList, _nextOpen;
    private ulong _mask;
    private bool _isPastOpen;

    internal SpanMatches(SpanIndex index, ulong mask) : this(index, mask, default, 0, 0, 0) { }

    internal SpanMatches(SpanIndex index, OpenSpans open, int first, int end, int maxEnd) : this(index, 0, open, first, end, maxEnd) { }

    private SpanMatches(SpanIndex? index, ulong found, OpenSpans open, int first, int end, int maxEnd)
    {
        (_index, _found, _mask, _open) = (index, found, found, open);
        _ends = index is null ? [] : index.Ends;
        (_nextInList, _nextOpen) = (open.ListStart, open.FirstRank);
        (_first, _end, _maxEnd) = (first, end, maxEnd);
        _rank = first - 1;
        _isPastOpen = found == 0 && _nextInList >= open.ListEnd && _nextOpen >= open.LastRank;
    }

    /// <summary>The match that was reached.</summary>
    public readonly (int Ordinal, TextSpan Span) Current => _index!.MatchAt(_rank);

    internal readonly int Rank => _rank;

    readonly object IEnumerator.Current => Current;

    /// <summary>Enumerates the matches.</summary>
    public readonly SpanMatches GetEnumerator() => new(_index, _found, _open, _first, _end, _maxEnd);

    /// <summary>How many there are. Enumerates them.</summary>
    public readonly int Count()
    {
        var count = 0;
        foreach (var _ in this)
            count++;
        return count;
    }

    /// <summary>Goes on to the next match; false after the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (!_isPastOpen)
            return MoveNextOpen();
        return ++_rank < _end && (_maxEnd == int.MaxValue || _ends[_rank] <= _maxEnd || MoveToOneThatEndsInTime());
    }

    readonly IEnumerator<(int Ordinal, TextSpan Span)> IEnumerable<(int Ordinal, TextSpan Span)>.GetEnumerator() => GetEnumerator();

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    readonly void IEnumerator.Reset() => throw new NotSupportedException("Enumerate the matches again.");

    readonly void IDisposable.Dispose() { }

    private bool MoveNextOpen()
    {
        if (_mask != 0)
        {
            _rank = BitOperations.TrailingZeroCount(_mask);
            _mask &= _mask - 1;
            return true;
        }
        if (_index is null)
            return false;
        var lists = _index.OpenLists;
        while (_nextInList < _open.ListEnd)
        {
            _rank = lists[_nextInList++];
            if (_ends[_rank] >= _open.MinEnd)
                return true;
        }
        while (_nextOpen < _open.LastRank)
        {
            _rank = _nextOpen++;
            if (_ends[_rank] >= _open.MinEnd)
                return true;
        }
        _isPastOpen = true;
        _rank = _first - 1;
        return MoveNext();
    }

    private bool MoveToOneThatEndsInTime()
    {
        while (_rank < _end && _ends[_rank] > _maxEnd)
            _rank++;
        return _rank < _end;
    }
}

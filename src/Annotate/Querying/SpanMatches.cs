using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Annotate.Querying;

/// <summary>The spans that a query of a <see cref="SpanIndex"/> finds, in text order. <c>foreach</c> over it allocates nothing; with LINQ it is a sequence.</summary>
public readonly struct SpanMatches : IEnumerable<SpanMatch>
{
    private readonly SpanIndex? _index;
    private readonly ulong _mask;         // where few spans were compared: bit i for rank i
    private readonly OpenSpans _open;     // else: those that start before the query,
    private readonly int _first;          // then the ranks from here
    private readonly int _end;            // to before here
    private readonly int _maxEnd;         // that end here at the latest

    internal SpanMatches(SpanIndex index, ulong mask) => (_index, _mask) = (index, mask);

    internal SpanMatches(SpanIndex index, OpenSpans open, int first, int end, int maxEnd) =>
        (_index, _open, _first, _end, _maxEnd) = (index, open, first, end, maxEnd);

    /// <summary>Enumerates the matches.</summary>
    public Enumerator GetEnumerator() => new(in this);

    /// <summary>How many there are. Enumerates them.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var _ in this)
            count++;
        return count;
    }

    IEnumerator<SpanMatch> IEnumerable<SpanMatch>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the matches of a query.</summary>
    public struct Enumerator : IEnumerator<SpanMatch>
    {
        private readonly SpanIndex? _index;
        private readonly int[] _ends;
        private readonly OpenSpans _open;
        private readonly int _first, _end, _maxEnd;
        private int _rank, _nextInList, _nextOpen;
        private ulong _mask;
        private bool _isPastOpen;

        internal Enumerator(in SpanMatches matches)
        {
            _index = matches._index;
            _ends = _index is null ? [] : _index.Ends;
            _mask = matches._mask;
            _open = matches._open;
            (_nextInList, _nextOpen) = (_open.ListStart, _open.FirstRank);
            (_first, _end, _maxEnd) = (matches._first, matches._end, matches._maxEnd);
            _rank = _first - 1;
            _isPastOpen = _mask == 0 && _nextInList >= _open.ListEnd && _nextOpen >= _open.LastRank;
        }

        /// <inheritdoc/>
        public readonly SpanMatch Current => new(_index!, _rank);

        internal readonly int Rank => _rank;

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            if (!_isPastOpen)
                return MoveNextOpen();
            return ++_rank < _end && (_maxEnd == int.MaxValue || _ends[_rank] <= _maxEnd || MoveToOneThatEndsInTime());
        }

        /// <inheritdoc/>
        /// <exception cref="NotSupportedException">Always; enumerate the matches again.</exception>
        public readonly void Reset() => throw new NotSupportedException("Enumerate the matches again.");

        /// <inheritdoc/>
        public readonly void Dispose() { }

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
}

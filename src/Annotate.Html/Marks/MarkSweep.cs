namespace Annotate.Html.Marks;

/// <summary>Walks the marks of a layout in text order and knows at each position which of them are drawn. At most a fixed number are at a
/// time.</summary>
internal sealed class MarkSweep
{
    private readonly IReadOnlyList<Mark> _marks;
    private readonly int[] _byEnd;
    private readonly int[] _open = new int[Enum.GetValues<MarkGroup>().Length * MarkLayout.MostLanes];
    private int _nextStart;
    private int _nextEnd;

    public MarkSweep(MarkLayout layout)
    {
        _marks = layout.Marks;
        _byEnd = [.. Enumerable.Range(0, _marks.Count).OrderBy(mark => _marks[mark].End)];
        Array.Fill(_open, -1);
    }

    /// <summary>By group and lane: the index of the mark drawn there, or -1.</summary>
    public ReadOnlySpan<int> Open => _open;

    /// <summary>The lanes of the attributions among <see cref="Open"/>.</summary>
    public ReadOnlySpan<int> OpenAttributions => _open.AsSpan(0, MarkLayout.MostLanes);

    public bool HasOpen => _open.AsSpan().ContainsAnyExcept(-1);

    /// <summary>Closes every mark that ends at a position or before it.</summary>
    public void CloseUpTo(int position)
    {
        for (; _nextEnd < _byEnd.Length && _marks[_byEnd[_nextEnd]].End <= position; _nextEnd++)
        {
            var slot = _open.AsSpan().IndexOf(_byEnd[_nextEnd]);
            if (slot >= 0)
                _open[slot] = -1;
        }
    }

    /// <summary>Opens the next mark that begins at a position or before it; false where there is none left.</summary>
    public bool TryOpen(int position, out int index)
    {
        index = _nextStart;
        if (_nextStart >= _marks.Count || _marks[_nextStart].Start > position)
            return false;
        var mark = _marks[_nextStart++];
        if (!mark.IsFolded && mark.End > mark.Start)
            _open[(int)mark.Group * MarkLayout.MostLanes + mark.Lane] = index;
        return true;
    }

    /// <summary>The next position at which a mark begins or ends, or the limit where that comes first.</summary>
    public int NextBoundary(int limit)
    {
        if (_nextStart < _marks.Count)
            limit = Math.Min(limit, _marks[_nextStart].Start);
        return _nextEnd < _byEnd.Length ? Math.Min(limit, _marks[_byEnd[_nextEnd]].End) : limit;
    }
}

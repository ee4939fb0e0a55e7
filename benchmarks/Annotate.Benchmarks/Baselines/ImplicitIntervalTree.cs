namespace Annotate.Benchmarks.Baselines;

/// <summary>
/// An augmented interval tree over one flat array sorted by start, its shape implied by the bits of the index: the layout made known by
/// cgranges (Li and Rong 2021). A node of level k stands at an index whose k lowest bits are ones and whose next bit is zero; its
/// children lie 2^(k-1) to either side; each node holds the greatest end of its subtree.
/// </summary>
internal sealed class ImplicitIntervalTree
{
    private readonly Node[] _nodes;
    private readonly int _rootLevel;

    private struct Node
    {
        public int Start, End, Max, Id;
    }

    public ImplicitIntervalTree(ReadOnlySpan<TextSpan> spans)
    {
        _nodes = new Node[spans.Length];
        for (var i = 0; i < spans.Length; i++)
            _nodes[i] = new Node { Start = spans[i].Start, End = spans[i].End, Max = spans[i].End, Id = i };
        Array.Sort(_nodes, static (a, b) => a.Start.CompareTo(b.Start));
        _rootLevel = Augment();
    }

    public long SumOverlapping(int start, int end)
    {
        var found = default(Sum);
        Visit(start, end, ref found);
        return found.Value;
    }

    public int CountOverlapping(int start, int end)
    {
        var found = default(Count);
        Visit(start, end, ref found);
        return found.Value;
    }

    /// <summary>The overlapping spans that lie inside the window: what a tree user writes.</summary>
    public long SumCoveredBy(int start, int end)
    {
        var found = new SumInside { Start = start, End = end };
        Visit(start, end + 1, ref found);
        return found.Value;
    }

    private interface IFound
    {
        void Add(in Node node);
    }

    // Structs, so that the visit is compiled for each without a call a hit.
    private struct Sum : IFound
    {
        public long Value;

        public void Add(in Node node) => Value += node.Id + 1;
    }

    private struct Count : IFound
    {
        public int Value;

        public void Add(in Node node) => Value++;
    }

    private struct SumInside : IFound
    {
        public long Value;
        public int Start, End;

        public void Add(in Node node) => Value += node.Start >= Start && node.End <= End ? node.Id + 1 : 0;
    }

    private int Augment()
    {
        var count = _nodes.Length;
        if (count == 0)
            return -1;
        var (lastIndex, last) = (0, 0);
        for (var i = 0; i < count; i += 2)
            (lastIndex, last) = (i, _nodes[i].End);
        var level = 1;
        for (; 1L << level <= count; level++)
        {
            var (half, step) = (1 << (level - 1), 1 << (level + 1));
            for (var i = (1 << level) - 1; i < count; i += step)
            {
                var left = _nodes[i - half].Max;
                var right = i + half < count ? _nodes[i + half].Max : last;
                _nodes[i].Max = Math.Max(_nodes[i].End, Math.Max(left, right));
            }
            lastIndex = (lastIndex >> level & 1) != 0 ? lastIndex - half : lastIndex + half;
            if (lastIndex < count && _nodes[lastIndex].Max > last)
                last = _nodes[lastIndex].Max;
        }
        return level - 1;
    }

    private void Visit<TFound>(int start, int end, ref TFound found) where TFound : struct, IFound
    {
        Span<(int Index, int Level, bool LeftDone)> stack = stackalloc (int, int, bool)[64];
        var depth = 0;
        if (_rootLevel >= 0)
            stack[depth++] = ((1 << _rootLevel) - 1, _rootLevel, false);
        while (depth > 0)
        {
            var (index, level, leftDone) = stack[--depth];
            if (level <= 3)
            {
                // A small subtree is a stretch of the array.
                var first = index >> level << level;
                var last = Math.Min(_nodes.Length, first + (1 << (level + 1)) - 1);
                for (var i = first; i < last && _nodes[i].Start < end; i++)
                {
                    if (_nodes[i].End > start)
                        found.Add(in _nodes[i]);
                }
            }
            else if (!leftDone)
            {
                var left = index - (1 << (level - 1));
                stack[depth++] = (index, level, true);
                if (left >= _nodes.Length || _nodes[left].Max > start)
                    stack[depth++] = (left, level - 1, false);
            }
            else if (index < _nodes.Length && _nodes[index].Start < end)
            {
                if (_nodes[index].End > start)
                    found.Add(in _nodes[index]);
                stack[depth++] = (index + (1 << (level - 1)), level - 1, false);
            }
        }
    }
}

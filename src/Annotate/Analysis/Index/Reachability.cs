using System.Runtime.Intrinsics;

namespace Annotate.Analysis;

/// <summary>Answers many questions whether one row rests on another.</summary>
/// <remarks>What rests on little is looked up step by step; what rests on much is told by <see cref="ReachLabels"/>, so that many claims over one long derivation stay linear. The questions
/// that these leave open wait for <see cref="AnswerOpen"/>, which answers those about 512 rows in one pass over the graph: no search is exact for every graph in linear time.</remarks>
internal sealed class Reachability(RestingGraph graph)
{
    private const int MostSteps = 64;

    private readonly List<(int From, int To, Action<int> Found)> _open = [];
    private readonly HashSet<int> _reached = [];
    private readonly Queue<int> _queue = [];
    private ReachLabels[]? _labels;

    /// <summary>The steps taken so far, for tests that count work.</summary>
    public long Steps { get; private set; }

    /// <summary>Reports those of some rows that others rest on or are; a row may be reported more than once, and some only by <see cref="AnswerOpen"/>.</summary>
    public void Find(IReadOnlyList<int> from, HashSet<int> among, Action<int> found)
    {
        if (among.Count == 0 || from.Count == 0)
            return;
        if (TryReachAll(from))
        {
            var (fewer, more) = among.Count < _reached.Count ? (among, _reached) : (_reached, among);
            foreach (var row in fewer)
            {
                if (more.Contains(row))
                    found(row);
            }
            Steps += fewer.Count;
            return;
        }
        foreach (var source in from)
        {
            foreach (var row in among)
                Ask(source, row, found);
        }
    }

    /// <summary>Answers the questions left open.</summary>
    public void AnswerOpen()
    {
        foreach (var batch in _open.GroupBy(question => question.To).Chunk(Vector512<byte>.Count * 8))
            Answer(batch);
        _open.Clear();
    }

    private bool TryReachAll(IReadOnlyList<int> from)
    {
        _reached.Clear();
        _queue.Clear();
        foreach (var row in from)
            _queue.Enqueue(row);
        for (var steps = 0; _queue.TryDequeue(out var row);)
        {
            if (!_reached.Add(row))
                continue;
            if ((steps += 1 + graph[row].Length) > MostSteps)
                return false;
            Steps += 1 + graph[row].Length;
            foreach (var target in graph[row])
                _queue.Enqueue(target);
        }
        return true;
    }

    /// <summary>Asks the labels about a row, and where they do not tell, about what it rests on; a question that takes too long is left open.</summary>
    private void Ask(int from, int to, Action<int> found)
    {
        _labels ??= Label();
        _reached.Clear();
        _queue.Clear();
        _queue.Enqueue(from);
        for (var steps = 0; _queue.TryDequeue(out var row);)
        {
            Steps++;
            if (!_reached.Add(row))
                continue;
            var answer = _labels[0].Reaches(row, to) ?? _labels[1].Reaches(row, to);
            if (answer == true)
            {
                found(to);
                return;
            }
            if (answer == false)
                continue;
            if ((steps += 1 + graph[row].Length) > MostSteps)
            {
                _open.Add((from, to, found));
                return;
            }
            foreach (var target in graph[row])
                _queue.Enqueue(target);
        }
    }

    private ReachLabels[] Label()
    {
        Steps += 2 * (graph.Count + graph.EdgeCount);
        return [new ReachLabels(graph, false), new ReachLabels(graph, true)];
    }

    /// <summary>A bit for each row asked about goes up from what it belongs to through all that rests on it.</summary>
    private void Answer(IGrouping<int, (int From, int To, Action<int> Found)>[] batch)
    {
        Steps += graph.Count + graph.EdgeCount;
        var labels = _labels![0];
        var reached = new Vector512<ulong>[labels.ComponentCount];
        for (var i = 0; i < batch.Length; i++)
            reached[labels.ComponentOf(batch[i].Key)] |= Bit(i);
        foreach (var row in labels.Rows)
        {
            ref var bits = ref reached[labels.ComponentOf(row)];
            foreach (var target in graph[row])
                bits |= reached[labels.ComponentOf(target)];
        }
        for (var i = 0; i < batch.Length; i++)
        {
            foreach (var question in batch[i])
            {
                if ((reached[labels.ComponentOf(question.From)] & Bit(i)) != Vector512<ulong>.Zero)
                    question.Found(question.To);
            }
        }
    }

    private static Vector512<ulong> Bit(int at) => Vector512<ulong>.Zero.WithElement(at / 64, 1UL << (at % 64));
}

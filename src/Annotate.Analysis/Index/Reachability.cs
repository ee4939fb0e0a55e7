using System.Numerics;
using System.Runtime.Intrinsics;

namespace Annotate.Analysis;

/// <summary>Answers many questions whether one row rests on another.</summary>
/// <remarks>What rests on little is looked up step by step; what rests on much is told by <see cref="ReachLabels"/>, so that many claims
/// over one long derivation stay linear. The questions that these leave open wait for <see cref="AnswerOpen"/>, which answers those about
/// 512 rows in one pass over the graph: no search is exact for every graph in linear time.</remarks>
internal sealed class Reachability(RestingGraph graph)
{
    private const int MostSteps = 64;
    private const int Batch = 512;

    private readonly List<(int From, IReadOnlyCollection<int> Among, Action<int> Found)> _open = [];
    private readonly HashSet<int> _reached = [];
    private readonly Queue<int> _queue = [];
    private ReachLabels[]? _labels;

    /// <summary>The steps taken so far, for tests that count work.</summary>
    public long Steps { get; private set; }

    /// <summary>Reports those of some rows that others rest on or are; a row may be reported more than once, and some only by
    /// <see cref="AnswerOpen"/>.</summary>
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
        _labels ??= Label();
        foreach (var source in from)
        {
            // Many questions at once are cheaper to answer together.
            IReadOnlyCollection<int> open = among.Count > Batch ? among : among.Where(row => Ask(source, row, found)).ToArray();
            if (open.Count > 0)
                _open.Add((source, open, found));
        }
    }

    /// <summary>Answers the questions left open.</summary>
    public void AnswerOpen()
    {
        var kinds = _open.Select(question => question.Among).Distinct(ReferenceEqualityComparer.Instance).Cast<IReadOnlyCollection<int>>()
            .ToArray();
        var reached = new Vector512<ulong>[kinds.Length == 0 ? 0 : _labels![0].ComponentCount];
        foreach (var batch in kinds.SelectMany(rows => rows).Distinct().Chunk(Batch))
        {
            Array.Clear(reached);
            Answer(batch, kinds, reached);
        }
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

    /// <summary>Asks the labels about a row, and where they do not tell, about what it rests on; whether the question is still open after
    /// some steps.</summary>
    private bool Ask(int from, int to, Action<int> found)
    {
        _reached.Clear();
        _queue.Clear();
        _queue.Enqueue(from);
        for (var steps = 0; _queue.TryDequeue(out var row);)
        {
            Steps++;
            if (!_reached.Add(row))
                continue;
            var answer = _labels![0].Reaches(row, to) ?? _labels[1].Reaches(row, to);
            if (answer == true)
            {
                found(to);
                return false;
            }
            if (answer == false)
                continue;
            if ((steps += 1 + graph[row].Length) > MostSteps)
                return true;
            foreach (var target in graph[row])
                _queue.Enqueue(target);
        }
        return false;
    }

    private ReachLabels[] Label()
    {
        Steps += 2 * (graph.Count + graph.EdgeCount);
        return [new ReachLabels(graph, false), new ReachLabels(graph, true)];
    }

    /// <summary>A bit for each row asked about goes up from where it belongs through all that rests on it.</summary>
    private void Answer(int[] batch, IReadOnlyCollection<int>[] kinds, Vector512<ulong>[] reached)
    {
        Steps += graph.Count + graph.EdgeCount + _open.Count;
        var labels = _labels![0];
        for (var i = 0; i < batch.Length; i++)
            reached[labels.ComponentOf(batch[i])] |= Bit(i);
        foreach (var row in labels.Rows)
        {
            ref var bits = ref reached[labels.ComponentOf(row)];
            foreach (var target in graph[row])
                bits |= reached[labels.ComponentOf(target)];
        }
        var places = batch.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var masks = new Dictionary<object, Vector512<ulong>>(ReferenceEqualityComparer.Instance);
        foreach (var rows in kinds)
            masks[rows] =
                rows.Aggregate(Vector512<ulong>.Zero, (mask, row) => places.TryGetValue(row, out var place) ? mask | Bit(place) : mask);
        foreach (var (from, among, found) in _open)
        {
            var bits = reached[labels.ComponentOf(from)] & masks[among];
            for (var word = 0; word < Vector512<ulong>.Count; word++)
            {
                for (var left = bits[word]; left != 0; left &= left - 1)
                    found(batch[64 * word + BitOperations.TrailingZeroCount(left)]);
            }
        }
    }

    private static Vector512<ulong> Bit(int at) => Vector512<ulong>.Zero.WithElement(at / 64, 1UL << (at % 64));
}

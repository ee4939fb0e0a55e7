using System.Runtime.InteropServices;

namespace Annotate.Querying;

/// <summary>Lists of the spans open at chosen positions of the text.</summary>
/// <remarks>
/// A checkpoint is placed once as many starts and ends were passed since the last one as spans are open now, and at least 32. So the lists
/// hold two entries a span at most together, and looking through a list and the spans started since costs no more than twice the spans
/// found, and 32. Counting starts alone would leave lists of spans long ended in place where many end and few start.
/// </remarks>
internal sealed class Checkpoints
{
    private const int LeastEvents = 32;

    private readonly PositionRanks _positions;
    private readonly int[] _firstRanks;
    private readonly int[] _listStarts;
    private readonly int[] _lists;

    private Checkpoints(int[] positions, int[] firstRanks, int[] listStarts, int[] lists) =>
        (_positions, _firstRanks, _listStarts, _lists) = (new PositionRanks(positions, itemsPerEntry: 1), firstRanks, listStarts, lists);

    public static Checkpoints Empty { get; } = new([], [], [0], []);

    public long Bytes =>
        _positions.DirectoryBytes + _positions.PositionBytes + 4L * (_firstRanks.Length + _listStarts.Length + _lists.Length);

    public static Checkpoints Of(int[] starts, int[] ends, int[] sortedEnds)
    {
        var (positions, firstRanks, listStarts, lists) = (new List<int>(), new List<int>(), new List<int> { 0 }, new List<int>());
        var (started, ended, startedAtLast, endedAtLast) = (0, 0, 0, 0);
        while (ended < sortedEnds.Length)
        {
            var position = started < starts.Length ? Math.Min(starts[started], sortedEnds[ended]) : sortedEnds[ended];
            while (ended < sortedEnds.Length && sortedEnds[ended] <= position)
                ended++;
            if (started - startedAtLast + ended - endedAtLast >= Math.Max(LeastEvents, started - ended))
            {
                Place(position, started, ends, positions, firstRanks, listStarts, lists);
                (startedAtLast, endedAtLast) = (started, ended);
            }
            while (started < starts.Length && starts[started] <= position)
                started++;
        }
        return new Checkpoints([.. positions], [.. firstRanks], [.. listStarts], [.. lists]);
    }

    /// <summary>The last checkpoint at or before a position.</summary>
    public OpenSpans At(int position)
    {
        var checkpoint = _positions.BelowOrAt(position) - 1;
        return checkpoint < 0 ? default : new OpenSpans(_listStarts[checkpoint], _listStarts[checkpoint + 1], _firstRanks[checkpoint]);
    }

    /// <summary>The ranks of the open spans, list after list, each in text order.</summary>
    public int[] Lists => _lists;

    private static void Place(
        int position,
        int started,
        int[] ends,
        List<int> positions,
        List<int> firstRanks,
        List<int> listStarts,
        List<int> lists)
    {
        var from = positions.Count == 0 ? (List: 0, Rank: 0) : (List: listStarts[^2], Rank: firstRanks[^1]);
        var count = lists.Count;
        CollectionsMarshal.SetCount(lists, count + (count - from.List) + (started - from.Rank)); // at most
        var all = CollectionsMarshal.AsSpan(lists);
        var next = count;
        foreach (var rank in all[from.List..count])
        {
            all[next] = rank;
            next += ends[rank] > position ? 1 : 0;
        }
        for (var rank = from.Rank; rank < started; rank++)
        {
            all[next] = rank;
            next += ends[rank] > position ? 1 : 0;
        }
        CollectionsMarshal.SetCount(lists, next);
        positions.Add(position);
        firstRanks.Add(started);
        listStarts.Add(lists.Count);
    }
}

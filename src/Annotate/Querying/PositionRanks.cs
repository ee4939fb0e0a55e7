namespace Annotate.Querying;

/// <summary>Ranks in a sorted array of text positions, through a directory: for every 2^n positions, how many array items lie
/// below.</summary>
internal sealed class PositionRanks
{
    private const int Few = 16;

    private readonly int[] _positions;
    private readonly int[] _directory;
    private readonly int _shift;

    public PositionRanks(int[] sorted, int itemsPerEntry)
    {
        _positions = sorted;
        var last = sorted.Length == 0 ? 0 : sorted[^1];
        while ((last >> _shift) + 2L > Math.Max(2, sorted.Length / itemsPerEntry))
            _shift++;
        _directory = new int[(last >> _shift) + 2];
        var rank = 0;
        for (var entry = 0; entry < _directory.Length; entry++)
        {
            var first = (long)entry << _shift;
            while (rank < sorted.Length && sorted[rank] < first)
                rank++;
            _directory[entry] = rank;
        }
    }

    public static PositionRanks Empty { get; } = new([], 1);

    public long DirectoryBytes => 4L * _directory.Length;

    public long PositionBytes => 4L * _positions.Length;

    public int this[int rank] => _positions[rank];

    /// <summary>How many items are less than <paramref name="position"/>.</summary>
    public int Below(int position)
    {
        var entry = position >> _shift;
        if ((uint)entry >= (uint)(_directory.Length - 1))
            return position < 0 ? 0 : _positions.Length;
        var (low, high) = (_directory[entry], _directory[entry + 1]);
        if (high - low > Few)
            return BinarySearch(low, high, position);
        var rank = low;
        for (var i = low; i < high; i++)
            rank += _positions[i] < position ? 1 : 0;
        return rank;
    }

    /// <summary>How many items are at most <paramref name="position"/>.</summary>
    public int BelowOrAt(int position) => position == int.MaxValue ? _positions.Length : Below(position + 1);

    private int BinarySearch(int low, int high, int position)
    {
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            if (_positions[middle] < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

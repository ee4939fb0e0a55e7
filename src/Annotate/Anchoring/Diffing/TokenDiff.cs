namespace Annotate.Anchoring;

/// <summary>Matches two token lists: what both start and end with, then the tokens that stand once in both (patience), then Myers's greedy search in what is left.</summary>
/// <remarks>
/// Pieces between tokens that stand once in both are matched in turn; the longest increasing sequence of those tokens is B. Cohen's patience diff. What has none
/// is left to <see cref="GreedyDiff"/>, whose work is bounded. Pieces wait on a stack; their nesting is bounded too.
/// </remarks>
internal sealed class TokenDiff(TokenList old, TokenList @new, int tokenCount, WorkMeter meter, bool greedy)
{
    private const int MostNesting = 16;

    // For each token number: how often it stands in the piece, and where.
    private readonly int[] _oldCounts = new int[tokenCount];
    private readonly int[] _newCounts = new int[tokenCount];
    private readonly int[] _newPlaces = new int[tokenCount];
    private readonly List<(int Old, int New, int Count)> _matches = [];

    /// <summary>The matched stretches of tokens, in text order.</summary>
    public List<(int Old, int New, int Count)> Match()
    {
        var pieces = new Stack<Piece>([new Piece(0, old.Count, 0, @new.Count, 0)]);
        while (pieces.TryPop(out var piece))
        {
            piece = Trim(piece);
            if (piece.OldStart == piece.OldEnd || piece.NewStart == piece.NewEnd || !meter.Charge(piece.OldEnd - piece.OldStart + piece.NewEnd - piece.NewStart))
                continue;
            var anchors = piece.Nesting < MostNesting ? Anchors(piece) : [];
            if (anchors.Count == 0)
            {
                if (greedy)
                    GreedyDiff.Match(old, @new, piece, meter, _matches);
                continue;
            }
            var (oldStart, newStart) = (piece.OldStart, piece.NewStart);
            foreach (var (oldPlace, newPlace) in anchors)
            {
                _matches.Add((oldPlace, newPlace, 1));
                pieces.Push(new Piece(oldStart, oldPlace, newStart, newPlace, piece.Nesting + 1));
                (oldStart, newStart) = (oldPlace + 1, newPlace + 1);
            }
            pieces.Push(new Piece(oldStart, piece.OldEnd, newStart, piece.NewEnd, piece.Nesting + 1));
        }
        _matches.Sort();
        return _matches;
    }

    private Piece Trim(Piece piece)
    {
        var (oldStart, oldEnd, newStart, newEnd, nesting) = piece;
        while (oldStart < oldEnd && newStart < newEnd && old[oldStart] == @new[newStart])
            (oldStart, newStart) = (oldStart + 1, newStart + 1);
        while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] == @new[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        if (oldStart > piece.OldStart)
            _matches.Add((piece.OldStart, piece.NewStart, oldStart - piece.OldStart));
        if (oldEnd < piece.OldEnd)
            _matches.Add((oldEnd, newEnd, piece.OldEnd - oldEnd));
        return new Piece(oldStart, oldEnd, newStart, newEnd, nesting);
    }

    /// <summary>The longest sequence of tokens that stand once in both sides of a piece, in the order of both.</summary>
    private List<(int Old, int New)> Anchors(Piece piece)
    {
        for (var i = piece.OldStart; i < piece.OldEnd; i++)
            _oldCounts[old[i]]++;
        for (var i = piece.NewStart; i < piece.NewEnd; i++)
        {
            _newCounts[@new[i]]++;
            _newPlaces[@new[i]] = i;
        }
        var common = new List<(int Old, int New)>();
        for (var i = piece.OldStart; i < piece.OldEnd; i++)
        {
            if (_oldCounts[old[i]] == 1 && _newCounts[old[i]] == 1)
                common.Add((i, _newPlaces[old[i]]));
        }
        for (var i = piece.OldStart; i < piece.OldEnd; i++)
            _oldCounts[old[i]] = 0;
        for (var i = piece.NewStart; i < piece.NewEnd; i++)
            _newCounts[@new[i]] = 0;
        var newPlaces = new int[common.Count];
        for (var i = 0; i < newPlaces.Length; i++)
            newPlaces[i] = common[i].New;
        var keepsOrder = LongestIncreasing.Of(newPlaces);
        var kept = 0;
        for (var i = 0; i < newPlaces.Length; i++)
        {
            if (keepsOrder[i])
                common[kept++] = common[i];
        }
        common.RemoveRange(kept, common.Count - kept);
        return common;
    }

    /// <summary>A stretch of tokens of either side, and how many splits led to it.</summary>
    internal readonly record struct Piece(int OldStart, int OldEnd, int NewStart, int NewEnd, int Nesting);
}

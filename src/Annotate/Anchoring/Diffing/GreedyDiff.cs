namespace Annotate.Anchoring;

/// <summary>The greedy algorithm of E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1, 1986, given up past a
/// number of differences.</summary>
internal static class GreedyDiff
{
    /// <summary>Past this many tokens deleted and inserted, two pieces are not versions of each other.</summary>
    private const int MostDifferences = 256;

    /// <summary>Adds the matched stretches of a shortest edit script; nothing where there are too many differences or the meter runs
    /// out.</summary>
    public static void Match(
        TokenList old, TokenList @new, TokenDiff.Piece piece, WorkMeter meter, List<(int Old, int New, int Count)> matches)
    {
        var (oldCount, newCount) = (piece.OldEnd - piece.OldStart, piece.NewEnd - piece.NewStart);
        if (Math.Abs(oldCount - newCount) > MostDifferences)
            return;
        var most = Math.Min(MostDifferences, oldCount + newCount);
        var reached = new int[(2 * most) + 3]; // by diagonal old - new: how far into the old side
        var history = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            var steps = d + 1L;
            for (var k = -d; k <= d; k += 2)
            {
                var x = Start(reached, most, k, d);
                var from = x;
                while (x < oldCount && x - k < newCount && old[piece.OldStart + x] == @new[piece.NewStart + x - k])
                    x++;
                steps += x - from;
                reached[k + most + 1] = x;
                if (x >= oldCount && x - k >= newCount)
                {
                    Trace(history, most, piece, oldCount, newCount, d, matches);
                    return;
                }
            }
            history.Add(reached.AsSpan(most + 1 - d, (2 * d) + 1).ToArray());
            if (!meter.Charge(steps))
                return;
        }
    }

    private static int Start(int[] reached, int most, int k, int d)
    {
        if (d == 0)
            return 0;
        var (down, right) = (reached[k + most + 2], reached[k + most]);
        return k == -d || (k != d && right < down) ? down : right + 1;
    }

    private static void Trace(
        List<int[]> history, int most, TokenDiff.Piece piece, int x, int y, int d, List<(int Old, int New, int Count)> matches)
    {
        var reached = new int[(2 * most) + 3];
        for (; d >= 0; d--)
        {
            var k = x - y;
            if (d > 0)
                history[d - 1].CopyTo(reached.AsSpan(most + 2 - d));
            var start = Start(reached, most, k, d);
            if (x > start)
                matches.Add((piece.OldStart + start, piece.NewStart + start - k, x - start));
            if (d == 0)
                return;
            var down = k == -d || (k != d && reached[k + most] < reached[k + most + 2]);
            x = down ? start : start - 1;
            y = down ? start - k - 1 : start - k;
        }
    }
}

using System.Buffers;

namespace Annotate.Anchoring;

/// <summary>Levenshtein distances of a pattern to a text, 64 cells of the matrix a step.</summary>
/// <remarks>
/// Block-based bit-parallel search after G. Myers (J. ACM 46(3), 1999), figures 8 and 9, with the horizontal carries in the form of H.
/// Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10, 2003. Only the
/// blocks whose distance can still come within the bound are computed (the cut-off of E. Ukkonen, 1985).
/// </remarks>
internal static class BlockMyers
{
    private const int StepsBetweenChecks = 1 << 16;

    /// <summary>Finds where <paramref name="pattern"/> matches with at most <paramref name="bound"/> errors: the best end of every stretch
    /// of ends within the bound.</summary>
    /// <remarks>If <paramref name="anchored"/>, matches start at the start of <paramref name="text"/>, else anywhere. They are added in
    /// text order.</remarks>
    /// <returns>False where the meter ran out, and then the matches are those found so far.</returns>
    public static bool Search(
        BitPattern pattern, ReadOnlySpan<char> text, int bound, bool anchored, List<ApproximateMatch> matches, WorkMeter meter)
    {
        var rented = ArrayPool<Block>.Shared.Rent(pattern.Blocks);
        try
        {
            return Search(pattern, text, bound, anchored, matches, meter, rented.AsSpan(0, pattern.Blocks));
        }
        finally
        {
            ArrayPool<Block>.Shared.Return(rented);
        }
    }

    /// <summary>The smallest distance of a pattern of at most 64 code units to any start of <paramref name="text"/>, the empty one
    /// included.</summary>
    public static int DistanceToStart(BitPattern pattern, ReadOnlySpan<char> text)
    {
        var block = Block.Start(pattern.Length);
        var smallest = pattern.Length;
        foreach (var c in text)
        {
            block.Advance(pattern.Masks[pattern.RowOf(c)], 1, LastRow(pattern.Length));
            smallest = Math.Min(smallest, block.Score);
        }
        return smallest;
    }

    /// <summary>The distance of the whole pattern to the whole text.</summary>
    public static int Distance(BitPattern pattern, ReadOnlySpan<char> text)
    {
        if (pattern.Length == 0)
            return text.Length;
        var masks = pattern.Masks;
        var blocks = new Block[pattern.Blocks];
        for (var b = 0; b < blocks.Length; b++)
            blocks[b] = Block.Start(RowsBefore(b + 1, pattern.Length));
        foreach (var c in text)
        {
            var row = pattern.RowOf(c);
            var carry = 1;
            for (var b = 0; b < blocks.Length; b++)
                carry = blocks[b].Advance(masks[row + b], carry, b == blocks.Length - 1 ? LastRow(pattern.Length) : 63);
        }
        return blocks[^1].Score;
    }

    private static bool Search(
        BitPattern pattern,
        ReadOnlySpan<char> text,
        int bound,
        bool anchored,
        List<ApproximateMatch> matches,
        WorkMeter meter,
        Span<Block> blocks)
    {
        var masks = pattern.Masks;
        var last = blocks.Length - 1;
        var active = Math.Min(last, bound / BitPattern.BlockLength);
        for (var b = 0; b <= active; b++)
            blocks[b] = Block.Start(RowsBefore(b + 1, pattern.Length));
        var best = default(ApproximateMatch);
        var inside = false;
        var top = anchored ? 1 : 0;
        var steps = 0L;
        for (var i = 0; i < text.Length; i++)
        {
            var row = pattern.RowOf(text[i]);
            var carry = top;
            for (var b = 0; b <= active; b++)
                carry = blocks[b].Advance(masks[row + b], carry, b == last ? LastRow(pattern.Length) : 63);
            if (active < last && blocks[active].Score - carry <= bound && ((masks[row + active + 1] & 1) != 0 || carry < 0))
            {
                active++;
                var rows = RowsBefore(active + 1, pattern.Length) - RowsBefore(active, pattern.Length);
                blocks[active] = Block.Start(blocks[active - 1].Score - carry + rows);
                blocks[active].Advance(masks[row + active], carry, active == last ? LastRow(pattern.Length) : 63);
            }
            else
            {
                while (active > 0 && blocks[active].Score >= bound + BitPattern.BlockLength)
                    active--;
            }
            var score = active == last ? blocks[last].Score : int.MaxValue;
            if (score <= bound)
            {
                if (!inside || score < best.Distance)
                    best = new ApproximateMatch(i + 1, i + 1, score);
                else if (score == best.Distance && best.LastEnd == i)
                    best = best with { LastEnd = i + 1 };
                inside = true;
            }
            else if (inside)
            {
                matches.Add(best);
                inside = false;
            }
            steps += active + 1;
            if (steps >= StepsBetweenChecks)
            {
                if (!meter.Charge(steps))
                    return false;
                steps = 0;
            }
        }
        if (inside)
            matches.Add(best);
        return meter.Charge(steps);
    }

    private static int LastRow(int length) => (length - 1) % BitPattern.BlockLength;

    private static int RowsBefore(int block, int length) => Math.Min(block * BitPattern.BlockLength, length);

    /// <summary>One block of one column: its vertical differences as bits, and the distance at its last row.</summary>
    private struct Block
    {
        private ulong _plus;
        private ulong _minus;

        public int Score { get; private set; }

        public static Block Start(int score) => new() { _plus = ulong.MaxValue, Score = score };

        /// <summary>Goes on by one column. <paramref name="carry"/> is the horizontal difference above the block, the result the one at its
        /// last row.</summary>
        public int Advance(ulong equal, int carry, int lastRow)
        {
            var (plus, minus) = (_plus, _minus);
            var negative = (ulong)(uint)carry >> 31;
            var positive = (ulong)(uint)-carry >> 31;
            var vertical = equal | minus;
            equal |= negative;
            var horizontal = (((equal & plus) + plus) ^ plus) | equal;
            var horizontalPlus = minus | ~(horizontal | plus);
            var horizontalMinus = plus & horizontal;
            var difference = (int)((horizontalPlus >> lastRow) & 1) - (int)((horizontalMinus >> lastRow) & 1);
            horizontalPlus = (horizontalPlus << 1) | positive;
            horizontalMinus = (horizontalMinus << 1) | negative;
            _plus = horizontalMinus | ~(vertical | horizontalPlus);
            _minus = horizontalPlus & vertical;
            Score += difference;
            return difference;
        }
    }
}

namespace Annotate.Html.Marks;

/// <summary>How many lanes each paragraph needs, by group, so that lines stand no further apart than they must.</summary>
internal static class BlockLanes
{
    public static int[][] Of(IReadOnlyList<TextBlock> blocks, MarkLayout layout)
    {
        var sweep = new MarkSweep(layout);
        var lanes = new int[blocks.Count][];
        for (var i = 0; i < blocks.Count; i++)
        {
            lanes[i] = new int[Enum.GetValues<MarkGroup>().Length];
            sweep.CloseUpTo(blocks[i].Span.Start);
            while (sweep.TryOpen(blocks[i].Span.Start, out _)) { }
            for (var slot = 0; slot < sweep.Open.Length; slot++)
            {
                if (sweep.Open[slot] >= 0)
                    Need(lanes[i], layout.Marks[sweep.Open[slot]]);
            }
            while (sweep.TryOpen(blocks[i].Span.End - 1, out var index))
                Need(lanes[i], layout.Marks[index]);
        }
        return lanes;
    }

    private static void Need(int[] lanes, Mark mark) => lanes[(int)mark.Group] = Math.Max(lanes[(int)mark.Group], mark.Lane + 1);
}

namespace Annotate.Html.Marks;

/// <summary>The marks in text order, each with a lane: no two marks of a group that overlap have the same one.</summary>
/// <remarks>A mark takes the lane nearest to the text that is free where it begins. Lanes are bounded: where all of a group are taken,
/// further marks are folded.</remarks>
internal sealed class MarkLayout
{
    /// <summary>The most lanes of a group.</summary>
    public const int MostLanes = 6;

    /// <summary>The most empty spans that get a badge at one position.</summary>
    public const int MostEmptyAtOnePosition = 3;

    private readonly int[] _lanes = new int[Enum.GetValues<MarkGroup>().Length];

    private MarkLayout(Mark[] marks) => Marks = marks;

    /// <summary>By start, the longer ones first, then in the order of the file.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>How many marks found no lane.</summary>
    public int Folded { get; private set; }

    /// <summary>How many lanes a group uses.</summary>
    public int LanesOf(MarkGroup group) => _lanes[(int)group];

    public static MarkLayout Of(List<Mark> collected)
    {
        var marks = collected.ToArray();
        Array.Sort(marks, static (left, right) =>
            left.Start != right.Start ? left.Start.CompareTo(right.Start)
            : left.End != right.End ? right.End.CompareTo(left.End)
            : left.Row != right.Row ? left.Row.CompareTo(right.Row)
            : left.Role != right.Role ? left.Role.CompareTo(right.Role)
            : left.Fragment.CompareTo(right.Fragment));
        var layout = new MarkLayout(marks);
        layout.AssignLanes(marks);
        return layout;
    }

    private void AssignLanes(Mark[] marks)
    {
        var ends = new int[_lanes.Length, MostLanes];
        var (emptyAt, empty) = (-1, 0);
        for (var i = 0; i < marks.Length; i++)
        {
            var mark = marks[i];
            if (mark.Start == mark.End)
            {
                empty = mark.Start == emptyAt ? empty + 1 : 1;
                emptyAt = mark.Start;
                marks[i] = mark with { Lane = empty <= MostEmptyAtOnePosition ? 0 : Mark.Folded };
            }
            else
            {
                var lane = 0;
                while (lane < MostLanes && ends[(int)mark.Group, lane] > mark.Start)
                    lane++;
                if (lane < MostLanes)
                {
                    ends[(int)mark.Group, lane] = mark.End;
                    _lanes[(int)mark.Group] = Math.Max(_lanes[(int)mark.Group], lane + 1);
                }
                marks[i] = mark with { Lane = lane < MostLanes ? lane : Mark.Folded };
            }
            if (marks[i].IsFolded)
                Folded++;
        }
    }
}

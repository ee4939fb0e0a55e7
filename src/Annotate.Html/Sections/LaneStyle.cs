using System.Globalization;
using System.Text;
using Annotate.Html.Marks;

namespace Annotate.Html.Sections;

/// <summary>The rules that draw a report's underline lanes: one custom property a lane, set by the classes of a segment.</summary>
internal static class LaneStyle
{
    private static readonly MarkGroup[] Groups = Enum.GetValues<MarkGroup>();

    public static string ClassOf(Mark mark) => string.Create(CultureInfo.InvariantCulture, $"m{(int)mark.Group}{mark.Lane}{(int)mark.Tone}{(int)mark.Line}");

    /// <summary>The rules for the lanes that this report uses, and no others.</summary>
    /// <param name="layout">The marks.</param>
    /// <param name="rootId">The element id of the report, so that two reports of a page keep their own lanes.</param>
    public static string Of(MarkLayout layout, string rootId)
    {
        var css = new StringBuilder();
        var lanes = Groups.SelectMany(group => Enumerable.Range(0, layout.LanesOf(group)).Select(lane => (Group: group, Lane: lane))).ToList();
        foreach (var group in Groups)
        {
            for (var count = 0; count <= layout.LanesOf(group); count++)
                css.Append(CultureInfo.InvariantCulture, $"#{rootId} .{Letter(group)}-{count}{{--lanes-{Letter(group)}:{count}}}\n");
        }
        if (lanes.Count == 0)
            return css.ToString();
        css.Append(CultureInfo.InvariantCulture, $"#{rootId} .seg{{background-image:{string.Join(',', lanes.Select(lane => $"var(--{Letter(lane.Group)}{lane.Lane},none)"))},var(--tint,none);");
        css.Append(CultureInfo.InvariantCulture, $"background-position:{string.Join(',', lanes.Select(lane => $"0 calc(100% - var(--lane)*(var(--below-{Letter(lane.Group)}) + var(--lanes-{Letter(lane.Group)}) - {lane.Lane + 1}))"))},0 0;");
        css.Append(CultureInfo.InvariantCulture, $"background-size:{string.Concat(Enumerable.Repeat("100% 2px,", lanes.Count))}100% calc(100% - var(--lane)*var(--lanes))}}\n");
        foreach (var mark in layout.Marks.Where(mark => !mark.IsFolded).DistinctBy(ClassOf, StringComparer.Ordinal).OrderBy(ClassOf, StringComparer.Ordinal))
            css.Append(CultureInfo.InvariantCulture, $"#{rootId} .{ClassOf(mark)}{{--{Letter(mark.Group)}{mark.Lane}:{ImageOf(mark)}}}\n");
        return css.ToString();
    }

    private static char Letter(MarkGroup group) => ReportContext.Letter(group);

    private static string ImageOf(Mark mark)
    {
        var colour = $"var(--mark-{ToneClass.Of(mark.Tone)})";
        return mark.Line switch
        {
            LineStyle.Solid => $"linear-gradient({colour},{colour})",
            LineStyle.Dashed => $"repeating-linear-gradient(90deg,{colour} 0 7px,#0000 7px 11px)",
            LineStyle.DashDotted => $"repeating-linear-gradient(90deg,{colour} 0 9px,#0000 9px 12px,{colour} 12px 14px,#0000 14px 17px)",
            _ => $"repeating-linear-gradient(90deg,{colour} 0 2px,#0000 2px 5px)",
        };
    }
}

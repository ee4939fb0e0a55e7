using Annotate.Html.Marks;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>The legend. Its boxes switch groups of marks on and off by style rules alone.</summary>
internal static class LegendSection
{
    public static void Write(HtmlWriter html, ReportContext context)
    {
        html.Raw("<fieldset class=\"legend\"><legend>Marks shown</legend>\n");
        WriteBox(html, context, MarkGroup.Attributions, "Attributions", isOn: true);
        WriteBox(html, context, MarkGroup.Evidence, "Evidence", isOn: true);
        WriteBox(html, context, MarkGroup.Claims, "Claims", isOn: false);
        WriteBox(html, context, MarkGroup.Others, "Mentions and everything else", isOn: false);
        html.Raw("""<p class="key"><span class="sample tint-source tone-source">who</span> <span class="sample tint-cue """
            + """tone-cue">cue</span> <span class="sample tint-content tone-content">what</span>""" + "\n"
            + """<span class="sample line-0">direct</span> <span class="sample line-1">indirect</span> <span class="sample """
            + """line-2">mixed</span> <span class="sample line-3">not given</span></p>""" + "\n"
            + """<p class="key">A badge such as <span class="badge tone-content">A2 what 1/2</span> begins a mark and leads """
            + "to its row; the label of a row leads back. 1/2 is the first of two parts.</p>\n"
            + "</fieldset>\n");
    }

    private static void WriteBox(HtmlWriter html, ReportContext context, MarkGroup group, string label, bool isOn)
    {
        if (context.Layout.Marks.All(mark => mark.Group != group))
            return;
        var letter = ReportContext.Letter(group).ToString();
        html.Write($"<label><input type=\"checkbox\" class=\"show-{letter}\"{(isOn ? " checked" : "")}> {label}</label>\n");
    }
}

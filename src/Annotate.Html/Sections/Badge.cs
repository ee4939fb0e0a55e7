using Annotate.Html.Marks;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>The label that begins a mark and leads to its row.</summary>
internal static class Badge
{
    /// <summary>The label of one mark.</summary>
    /// <param name="html">Where it is written.</param>
    /// <param name="context">The report.</param>
    /// <param name="mark">The mark that begins here.</param>
    /// <param name="isPlace">Whether the row leads back here.</param>
    public static void Write(HtmlWriter html, ReportContext context, Mark mark, bool isPlace)
    {
        var letter = ReportContext.Letter(mark.Group);
        html.Raw($"<a class=\"badge {letter} tone-{ToneClass.Of(mark.Tone)}\"");
        if (isPlace)
            html.Write($" id=\"{context.Prefix}t{mark.Row}\"");
        html.Write($" href=\"#{context.Prefix}r{mark.Row}\" data-a=\"{letter.ToString()}{mark.Row}\">{context.LabelOf(mark.Row)}");
        if (mark.RoleLabel is { } role)
            html.Write($" {role}");
        if (mark.Fragments > 1)
            html.Write($" {mark.Fragment + 1}/{mark.Fragments}");
        html.Raw("</a>");
    }

    /// <summary>The label of those that are too many to be drawn at one position.</summary>
    public static void WriteFolded(HtmlWriter html, ReportContext context, int position, int count) =>
        html.Write($"<a class=\"badge folded\" id=\"{context.Prefix}f{position}\" href=\"#{context.Prefix}notices\" "
            + $"title=\"Further annotations begin here; they are listed below\">+{count}</a>");
}

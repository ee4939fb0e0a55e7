using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>Makes the rows of annotations places to link to, and links to them and to their places in the text.</summary>
internal static class RowLinks
{
    private const int MostNames = 12;

    /// <summary>The beginning of a row: its element id, where it is the annotation's first, and the token for the script.</summary>
    public static void RowAttributes(HtmlWriter html, ReportContext context, int row)
    {
        if (context.Show(row))
            html.Write($" id=\"{context.Prefix}r{row}\"");
        html.Write($" data-a=\"{context.TokenOf(row)}\"");
    }

    /// <summary>The label of an annotation, linked to its place in the text where it has one.</summary>
    public static void Label(HtmlWriter html, ReportContext context, int row)
    {
        var label = context.LabelOf(row);
        if (context.PlaceOf(row) is not { } place)
            html.Write($"<span class=\"label\">{label}</span>");
        else if (place.IsFolded)
            html.Write($"<a class=\"label\" href=\"#{context.Prefix}f{place.Start}\">{label}</a>");
        else
            html.Write($"<a class=\"label\" href=\"#{context.Prefix}t{row}\">{label}</a>");
    }

    /// <summary>A link to the row of an annotation, or its id where the article has no such annotation.</summary>
    public static void Reference(HtmlWriter html, ReportContext context, AnnotationId id)
    {
        var row = context.RowOf(id);
        if (row < 0)
            html.Write($"<code>{Excerpt.Of(id.Value, RowLengths.Name)}</code> (not found)");
        else
            html.Write($"<a class=\"label\" href=\"#{context.Prefix}r{row}\">{context.LabelOf(row)}</a>");
    }

    public static void References(HtmlWriter html, ReportContext context, string before, IReadOnlyList<AnnotationId> ids)
    {
        if (ids.Count == 0)
            return;
        html.Write($"<span class=\"chip\">{before} ");
        for (var i = 0; i < ids.Count; i++)
        {
            html.Raw(i == 0 ? "" : ", ");
            Reference(html, context, ids[i]);
        }
        html.Raw("</span> ");
    }

    /// <summary>The names of entities; an id where it names none.</summary>
    public static void Names(HtmlWriter html, ReportContext context, IReadOnlyList<AnnotationId> ids)
    {
        for (var i = 0; i < Math.Min(ids.Count, MostNames); i++)
        {
            html.Raw(i == 0 ? "" : ", ");
            var row = context.RowOf(ids[i]);
            if (row >= 0 && context.Annotated.Annotations[row] is Entity entity)
                html.Write($"<a href=\"#{context.Prefix}r{row}\"><bdi>{Excerpt.Of(entity.Name, RowLengths.Name)}</bdi></a>");
            else
                Reference(html, context, ids[i]);
        }
        if (ids.Count > MostNames)
            html.Write($" and {ids.Count - MostNames} more");
    }
}

using Annotate.Html.Marks;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>Who says what, in text order, nested, with the author's stance.</summary>
internal static class SidebarSection
{
    private const int DeepestIndent = 5;

    public static void Write(HtmlWriter html, ReportContext context)
    {
        html.Write($"<section class=\"says\" aria-labelledby=\"{context.Prefix}says\" tabindex=\"0\"><h2 id=\"{context.Prefix}says\">Who says what</h2>\n");
        var rows = context.RowsInTextOrder.Where(row => context.Annotated.Annotations[row] is Attribution).ToList();
        if (rows.Count == 0)
        {
            html.Raw("<p>No attributions.</p></section>\n");
            return;
        }
        html.Raw("<ol class=\"rows\">\n");
        var depths = new NestingDepths(context.Annotated);
        foreach (var row in rows)
        {
            var attribution = (Attribution)context.Annotated.Annotations[row];
            html.Write($"<li class=\"depth-{Math.Min(depths.Of(attribution), DeepestIndent)}\"");
            RowLinks.RowAttributes(html, context, row);
            html.Raw("><p class=\"line\">");
            RowLinks.Label(html, context, row);
            html.Raw(" ");
            WriteSource(html, context, attribution);
            if (attribution.Cue is { } cue)
                html.Write($" <em class=\"tone-cue\" lang=\"{context.Article.Language}\"><bdi>{QuotedText.Of(context, cue)}</bdi></em>");
            html.Raw("</p><p class=\"said\">");
            QuotedText.Write(html, context, attribution.Content);
            html.Raw("</p><p class=\"chips\">");
            WriteChips(html, context, attribution);
            html.Raw("</p></li>\n");
        }
        html.Raw("</ol></section>\n");
    }

    /// <summary>The words for the source, and whom they stand for.</summary>
    private static void WriteSource(HtmlWriter html, ReportContext context, Attribution attribution)
    {
        if (attribution.Source is { } source)
            html.Write($"<strong class=\"tone-source\" lang=\"{context.Article.Language}\"><bdi>{QuotedText.Of(context, source)}</bdi></strong>");
        else if (attribution.SourceIds.Count == 0)
            html.Raw("<strong class=\"tone-source\">nobody named</strong>");
        if (attribution.SourceIds.Count == 0 || SaysItself(context, attribution))
            return;
        html.Raw(" (");
        RowLinks.Names(html, context, attribution.SourceIds);
        html.Raw(")");
    }

    /// <summary>Whether the words for the source hold its name already.</summary>
    private static bool SaysItself(ReportContext context, Attribution attribution) =>
        attribution is { Source: { } source, SourceIds: [var id] }
        && context.Annotated.Find<Entity>(id) is { } entity
        && QuotedText.Of(context, source).Contains(entity.Name, StringComparison.OrdinalIgnoreCase);

    private static void WriteChips(HtmlWriter html, ReportContext context, Attribution attribution)
    {
        if (attribution.ParentId is { } parent)
            RowLinks.References(html, context, "inside", [parent]);
        if (attribution.Mode is { } mode)
            html.Write($"<span class=\"chip line-{(int)RoleStyle.LineOf(mode)}\">{VocabularyWords.Spaced(Excerpt.Of(mode.Value, RowLengths.Name))}</span> ");
        Chips.Write(html, attribution.Kind?.Value);
        Chips.Write(html, attribution.Polarity?.Value);
        Chips.Write(html, attribution.Determinacy?.Value);
        Chips.Write(html, "source:", attribution.SourceLevel is { } level && level != SourceLevel.Other ? level.Value : null);
        Chips.Write(html, "by", attribution.Channel?.Value);
        Chips.Write(html, attribution.Date?.ToString());
        Chips.WriteJudgement(html, "author: ", attribution.AuthorStance?.Value);
        if (attribution.AddresseeIds.Count > 0)
        {
            html.Raw("<span class=\"chip\">to ");
            RowLinks.Names(html, context, attribution.AddresseeIds);
            html.Raw("</span> ");
        }
        AnnotationMembers.Write(html, context, attribution);
    }
}

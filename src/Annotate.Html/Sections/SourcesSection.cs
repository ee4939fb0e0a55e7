using System.Globalization;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>Who is let speak, how often, and what the author makes of it.</summary>
internal static class SourcesSection
{
    private const int MostBars = 14;

    public static void Write(HtmlWriter html, ReportContext context)
    {
        var sources = context.Annotated.OfType<Attribution>()
            .SelectMany(attribution => attribution.SourceIds.Distinct().Select(id => (Id: id, Attribution: attribution)))
            .GroupBy(pair => pair.Id, pair => pair.Attribution)
            .Where(group => context.Annotated.Find<Entity>(group.Key) is not null)
            .OrderByDescending(group => group.Count()) // stable: equals stay in the order of the file
            .Select(group => (Source: context.Annotated.Get<Entity>(group.Key), Attributions: group.ToList()))
            .ToList();
        var unnamed = context.Annotated.OfType<Attribution>().Count(attribution => attribution.SourceIds.Count == 0);
        html.Write($"<section aria-labelledby=\"{context.Prefix}sources\"><h2 id=\"{context.Prefix}sources\">Sources</h2>\n");
        html.Write($"<p>{sources.Count} sources speak; {unnamed} attributions name none.</p>\n");
        DiversityChart.Write(html, context);
        if (sources.Count > 0)
        {
            WriteChart(html, sources);
            WriteTable(html, context, sources);
        }
        html.Raw("</section>\n");
    }

    private static void WriteChart(HtmlWriter html, List<(Entity Source, List<Attribution> Attributions)> sources)
    {
        const int RowHeight = 34;
        const int BarWidth = 360;
        var shown = sources.Take(MostBars).ToList();
        var most = shown[0].Attributions.Count;
        html.Write($"<svg class=\"chart\" role=\"img\" aria-label=\"Attributions by source; the table below holds the same figures\" viewBox=\"0 0 400 {shown.Count * RowHeight}\">\n");
        for (var i = 0; i < shown.Count; i++)
        {
            var (source, attributions) = shown[i];
            var width = Math.Max(2, BarWidth * attributions.Count / most);
            var top = i * RowHeight;
            html.Write($"<text x=\"0\" y=\"{top + 12}\">{Excerpt.Of(source.Name, 56)}</text>");
            html.Write($"<rect x=\"0\" y=\"{top + 17}\" width=\"{width}\" height=\"9\" rx=\"2\"/>");
            html.Write($"<text x=\"{width + 6}\" y=\"{top + 26}\">{attributions.Count}</text>\n");
        }
        html.Raw("</svg>\n");
        if (sources.Count > MostBars)
            html.Write($"<p>The chart shows the {MostBars} that speak most; the table has all {sources.Count}.</p>\n");
    }

    private static void WriteTable(HtmlWriter html, ReportContext context, List<(Entity Source, List<Attribution> Attributions)> sources)
    {
        html.Raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table of sources\"><table><thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Kind</th><th scope=\"col\">Affiliation</th><th scope=\"col\">Speaks</th><th scope=\"col\">Stance of the author</th></tr></thead><tbody>\n");
        foreach (var (source, attributions) in sources)
        {
            html.Raw("<tr");
            RowLinks.RowAttributes(html, context, context.RowOf(source.Id));
            html.Write($"><th scope=\"row\"><bdi>{Excerpt.Of(source.Name, RowLengths.Quote)}</bdi>");
            WriteActsFor(html, context, source);
            html.Write($"</th><td>{Spaced(source.SourceKind?.Value)}</td><td>{Spaced(source.Affiliation?.Value)}</td><td>{attributions.Count}</td><td>");
            foreach (var stance in attributions.CountBy(attribution => attribution.AuthorStance?.Value ?? "not given"))
                Chips.WriteJudgement(html, stance.Value.ToString(CultureInfo.InvariantCulture) + " ", stance.Key);
            html.Raw("</td></tr>\n");
        }
        html.Raw("</tbody></table></div>\n");

        static string Spaced(string? value) => value is null ? "" : VocabularyWords.Spaced(Excerpt.Of(value, RowLengths.Name));
    }

    private static void WriteActsFor(HtmlWriter html, ReportContext context, Entity source)
    {
        if (source.ActsForIds.Count == 0)
            return;
        html.Raw(" for ");
        RowLinks.Names(html, context, source.ActsForIds);
    }
}

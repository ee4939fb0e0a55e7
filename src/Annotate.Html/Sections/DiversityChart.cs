using System.Globalization;
using Annotate.Analysis;
using Annotate.Merging;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>How diverse the sources are: the figures, and a bar of the kinds of sources.</summary>
internal static class DiversityChart
{
    private const int Width = 400;

    public static void Write(HtmlWriter html, ReportContext context)
    {
        var diversity = SourceDiversity.Of(context.Annotated);
        if (diversity.Attributions == 0)
            return;
        html.Write($"<p>Attributions to others than the writer: {diversity.Attributions}. Effective number of sources: {diversity.EffectiveSources.ToString("0.#", CultureInfo.InvariantCulture)} of {diversity.SourceCount} (entropy {Number(diversity.Entropy)} nats); the one most heard has {Percent(diversity.TopShare)}. Of the text {Percent(diversity.AttributedShare)} is attributed and {Percent(diversity.QuotedShare)} quoted.</p>\n");
        WriteBar(html, [("named", diversity.NamedShare), ("unnamed", diversity.UnnamedShare), ("documents", diversity.DocumentShare), ("other", diversity.OtherShare), ("no source", diversity.WithoutSourceShare)]);
        if (diversity.AnonymousOnlyClaims.Count > 0)
        {
            html.Raw("<p>");
            RowLinks.References(html, context, "claims that rest on anonymous sources alone:", [.. diversity.AnonymousOnlyClaims.Select(id => new AnnotationId(id))]);
            html.Raw("</p>\n");
        }
    }

    private static void WriteBar(HtmlWriter html, (string Name, double Share)[] parts)
    {
        html.Write($"<svg class=\"chart diversity\" role=\"img\" aria-label=\"Attributions by kind of source: {string.Join(", ", parts.Select(part => $"{part.Name} {Percent(part.Share)}"))}\" viewBox=\"0 0 {Width} {24 + 16 * parts.Length}\">\n");
        var from = 0.0;
        for (var i = 0; i < parts.Length; i++)
        {
            html.Write($"<rect class=\"part-{i}\" x=\"{Number(from)}\" y=\"0\" width=\"{Number(parts[i].Share * Width)}\" height=\"14\"/>");
            from += parts[i].Share * Width;
            html.Write($"<rect class=\"part-{i}\" x=\"0\" y=\"{22 + 16 * i}\" width=\"10\" height=\"10\"/><text x=\"16\" y=\"{31 + 16 * i}\">{parts[i].Name}, {Percent(parts[i].Share)}</text>\n");
        }
        html.Raw("</svg>\n");
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + "\u00A0%";
}

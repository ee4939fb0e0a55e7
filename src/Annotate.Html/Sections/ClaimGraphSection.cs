using System.Globalization;
using Annotate.Analysis;
using Annotate.Merging;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>How the claims hang together: what stands without support or challenge, and what contradicts what.</summary>
internal static class ClaimGraphSection
{
    private const int LongestClaim = 400;

    public static void Write(HtmlWriter html, ReportContext context)
    {
        var graph = ClaimGraph.Of(context.Annotated);
        var claims = graph.Nodes.Count(node => node.Kind == ClaimGraphNodeKind.Claim);
        html.Write($"<section aria-labelledby=\"{context.Prefix}graph\"><h2 id=\"{context.Prefix}graph\">How claims hang together</h2>\n");
        html.Write($"<p>Of {claims} claims {graph.UnsupportedIds.Count} have no evidence that supports them, and {graph.UnchallengedIds.Count} are neither refuted nor undercut nor contradicted. Claims, evidence and sources fall into {graph.Components.Count} groups without a link between them.</p>\n");
        if (graph.Contradictions.Count > 0)
            html.Raw("<h3>Contradictions</h3>\n<ul class=\"rows compact\">\n");
        foreach (var contradiction in graph.Contradictions)
        {
            html.Raw("<li>");
            WriteClaim(html, context, contradiction.FirstId);
            html.Raw(" contradicts ");
            WriteClaim(html, context, contradiction.SecondId);
            if (contradiction.Confidence is { } confidence)
                html.Write($" <span class=\"chip\">confidence {confidence.ToString("0.##", CultureInfo.InvariantCulture)}</span>");
            html.Raw("</li>\n");
        }
        html.Raw(graph.Contradictions.Count > 0 ? "</ul></section>\n" : "</section>\n");
    }

    private static void WriteClaim(HtmlWriter html, ReportContext context, AnnotationId id)
    {
        RowLinks.Reference(html, context, id);
        html.Write($" <bdi>{Excerpt.Of(context.Annotated.Find<Claim>(id)?.Text, LongestClaim)}</bdi>");
    }
}

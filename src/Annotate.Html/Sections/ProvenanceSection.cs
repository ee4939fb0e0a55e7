using Annotate.Analysis;
using Annotate.Merging;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>Where a claim comes from, as sentences, with what everyone on the way commits himself to.</summary>
internal static class ProvenanceSection
{
    private const int MostChains = 20;

    public static void Write(HtmlWriter html, ReportContext context, Claim claim)
    {
        var chains = context.Annotated.ProvenanceOf(claim.Id).Chains;
        html.Raw("<ul class=\"chains\">");
        foreach (var chain in chains.Take(MostChains))
        {
            html.Write($"<li><bdi>{chain.Sentence}</bdi> <span class=\"chips\">");
            foreach (var step in chain.Steps.Reverse())
                html.Write($"<span class=\"chip\" title=\"{step.Factuality.Rule}\"><bdi>{Excerpt.Of(step.Speaker, RowLengths.Name)}</bdi> {step.Factuality.Value.Value}</span> ");
            html.Raw("</span></li>");
        }
        if (chains.Count > MostChains)
            html.Write($"<li>… and {chains.Count - MostChains} more attributions make it.</li>");
        html.Raw("</ul>\n");
    }
}

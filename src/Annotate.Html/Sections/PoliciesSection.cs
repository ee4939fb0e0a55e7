using Annotate.Analysis;
using Annotate.Merging;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>What policies draw from the evidence, beside the verdicts of the article; those that say the same share a line.</summary>
internal static class PoliciesSection
{
    private const int LongestRationale = 1500;

    public static void Write(HtmlWriter html, VerdictComparison comparison)
    {
        if (comparison.Derived.Count == 0)
            return;
        var differences = comparison.Differences.Count;
        html.Write($"<details class=\"policies\"><summary>What policies draw from the evidence{(comparison.Recorded.Count == 0 ? "" : differences == 0 ? ": the same" : $": {differences} of {comparison.Derived.Count} differ")}</summary>\n<ul class=\"rows compact\">\n");
        foreach (var alike in comparison.Derived.GroupBy(verdict => (verdict.Label, verdict.Rationale)))
        {
            html.Raw("<li><p class=\"chips\">");
            Chips.WriteJudgement(html, "", alike.Key.Label.Value);
            if (comparison.Differences.Contains(alike.First()))
                Chips.Write(html, "≠ the article’s");
            foreach (var verdict in alike)
                Chips.Write(html, verdict.Policy);
            html.Write($"</p><p><bdi>{Excerpt.Of(alike.Key.Rationale, LongestRationale)}</bdi></p></li>\n");
        }
        html.Raw("</ul></details>\n");
    }
}

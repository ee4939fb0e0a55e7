using Annotate;
using Annotate.Analysis;
using Annotate.Merging;
using Spectre.Console;

namespace Belgorod;

/// <summary>What the annotations say once they are put together: each result prints itself.</summary>
internal static class AnalysisReport
{
    private const int ExamplesShown = 3;

    public static void Write(IAnsiConsole console, AnnotatedArticle annotated)
    {
        Terminal.Section(console, "Who stands behind a claim", "From the author to the one who says it. In brackets, from the speaker outwards, what each commits himself to (FactBank): CT+ certain, PS- possibly not, Uu nothing.");
        foreach (var claim in annotated.OfType<Claim>().Where(claim => claim.AttributionIds.Count > 0))
            console.Write(new Text($"{annotated.ProvenanceOf(claim.Id)}\n\n"));

        Terminal.Section(console, "What follows, by policy", "The verdict of the article beside those that policies draw from the same evidence; ≠ marks a difference. None overwrites another.");
        var comparisons = annotated.CompareVerdicts(new VerdictPolicies());
        foreach (var comparison in comparisons.Where(comparison => comparison.Recorded.Count > 0))
            console.Write(new Text($"{comparison}\n\n"));
        console.Write(new Text($"{comparisons.Count(comparison => comparison.Recorded.Count == 0)} more claims have evidence and no verdict of the article.\n"));

        Terminal.Section(console, "How diverse are the sources?", "Attributions to others than the author.");
        console.Write(new Text($"{SourceDiversity.Of(annotated)}\n"));

        Terminal.Section(console, "How do the claims hang together?", "Claims, evidence and sources as one graph; ToDot() and ToMermaid() draw it.");
        console.Write(new Text($"{ClaimGraph.Of(annotated)}\n"));

        Terminal.Section(console, "What would a standards editor say?", "Fifteen rules of the craft, each with the published rule it comes from.");
        var rules = new EditorialRules();
        foreach (var findings in rules.Check(annotated).Findings.GroupBy(finding => finding.Code))
        {
            console.Write(new Text($"{findings.Key}, {findings.Count()} times. {rules.Find(findings.Key)!.Source}.\n"));
            foreach (var finding in findings.Take(ExamplesShown))
                console.Write(new Text($"  {finding.Severity}: {finding.Message}\n"));
            if (findings.Count() > ExamplesShown)
                console.Write(new Text($"  … and {findings.Count() - ExamplesShown} more.\n"));
        }
    }
}

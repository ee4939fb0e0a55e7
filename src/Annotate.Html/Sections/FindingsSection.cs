using Annotate.Analysis;
using Annotate.Merging;
using Annotate.Diagnostics;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>What checks and rules found.</summary>
internal static class FindingsSection
{
    private const int LongestMessage = 1000;

    public static void Write(HtmlWriter html, ReportContext context)
    {
        var rules = EditorialRules.Standard;
        var findings = context.Options.Findings ?? [.. context.Annotated.Validate(), .. rules.Check(context.Annotated).Findings];
        html.Write($"<section aria-labelledby=\"{context.Prefix}findings\"><h2 id=\"{context.Prefix}findings\">Findings</h2>\n");
        WriteList(html, context, findings);
        WriteSources(html, findings.Select(finding => rules.Find(finding.Code)).OfType<IEditorialRule>().DistinctBy(rule => rule.Code, StringComparer.Ordinal));
        html.Raw("</section>\n");
    }

    /// <summary>What a conversion could not express.</summary>
    public static void WriteLosses(HtmlWriter html, ReportContext context, IReadOnlyList<Diagnostic> losses)
    {
        html.Write($"<section aria-labelledby=\"{context.Prefix}losses\"><h2 id=\"{context.Prefix}losses\">Lost in conversion</h2>\n");
        WriteList(html, context, losses);
        html.Raw("</section>\n");
    }

    private static void WriteList(HtmlWriter html, ReportContext context, IReadOnlyList<Diagnostic> findings)
    {
        html.Raw(findings.Count == 0 ? "<p>None.</p>\n" : "<ul class=\"rows findings\">\n");
        foreach (var finding in findings)
        {
            html.Write($"<li><code>{finding.Code}</code> <span class=\"chip {ClassOf(finding.Severity)}\">{NameOf(finding.Severity)}</span> ");
            if (finding.AnnotationId is { } id)
                RowLinks.Reference(html, context, id);
            html.Write($" <bdi>{Excerpt.Of(finding.Message, LongestMessage)}</bdi></li>\n");
        }
        html.Raw(findings.Count == 0 ? "" : "</ul>\n");
    }

    /// <summary>The published rules behind the findings.</summary>
    private static void WriteSources(HtmlWriter html, IEnumerable<IEditorialRule> rules)
    {
        var asked = rules.ToList();
        if (asked.Count == 0)
            return;
        html.Raw("<details><summary>Where these rules come from</summary>\n<ul class=\"rows compact\">\n");
        foreach (var rule in asked)
            html.Write($"<li><code>{rule.Code}</code> {rule.Source}</li>\n");
        html.Raw("</ul></details>\n");
    }

    private static string ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "bad",
        Severity.Warning => "open",
        _ => "plain",
    };

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "✗ error",
        Severity.Warning => "! warning",
        _ => "○ information",
    };
}

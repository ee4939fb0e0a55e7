using Annotate.Analysis;
using Annotate.Diagnostics;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>What checks and rules found.</summary>
internal static class FindingsSection
{
    private const int LongestMessage = 1000;

    public static void Write(HtmlWriter html, ReportContext context)
    {
        var findings = context.Options.Findings ?? [.. context.Annotated.Validate(), .. new EditorialRules().Check(context.Annotated).Findings];
        html.Write($"<section aria-labelledby=\"{context.Prefix}findings\"><h2 id=\"{context.Prefix}findings\">Findings</h2>\n");
        if (findings.Count == 0)
            html.Raw("<p>None.</p>\n");
        else
            html.Raw("<ul class=\"rows findings\">\n");
        foreach (var finding in findings)
        {
            html.Write($"<li><code>{finding.Code}</code> <span class=\"chip {ClassOf(finding.Severity)}\">{NameOf(finding.Severity)}</span> ");
            if (finding.AnnotationId is { } id)
                Words.Reference(html, context, id);
            html.Write($" <bdi>{Excerpts.Of(finding.Message, LongestMessage)}</bdi></li>\n");
        }
        html.Raw(findings.Count == 0 ? "</section>\n" : "</ul></section>\n");
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

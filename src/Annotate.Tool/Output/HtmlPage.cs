using Annotate.Anchoring;
using Annotate.Html;

namespace Annotate.Tool.Output;

/// <summary>An article as an HTML page, with the rules and policies that are registered.</summary>
internal static class HtmlPage
{
    public static async Task WriteAsync(Session session, string path, AnnotatedArticle annotated, RebaseReport? rebase, bool inPlace)
    {
        var options = new HtmlReportOptions
        {
            Findings = [.. annotated.Validate(), .. session.Library.Rules.Check(annotated).Findings],
            Policies = [.. session.Library.Policies],
            Rebase = rebase,
        };
        using var page = new MemoryStream();
        HtmlReport.Write(annotated, page, options);
        await OutputFile.WriteAsync(session, path, page.GetBuffer().AsMemory(0, (int)page.Length), inPlace).ConfigureAwait(false);
    }
}

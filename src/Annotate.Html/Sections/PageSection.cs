using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>The page as a whole: head, landmarks, and the sections in their order.</summary>
internal static class PageSection
{
    public static void Write(HtmlWriter html, ReportContext context)
    {
        var style = PageAssets.StyleOf(context);
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            + $"{PageAssets.HashOf(style)}; script-src {PageAssets.HashOf(PageAssets.Script)}; base-uri 'none'; form-action 'none'\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" "
            + "content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Write($"<title>{TitleOf(context)}</title>\n<style>");
        html.Raw(style);
        html.Raw("</style>\n</head>\n<body class=\"annotate-page\">\n");
        WriteReport(html, context, "main");
        html.Raw("<script>");
        html.Raw(PageAssets.Script);
        html.Raw("</script>\n</body>\n</html>\n");
    }

    public static void WriteFragment(HtmlWriter html, ReportContext context)
    {
        html.Raw("<style>");
        html.Raw(PageAssets.StyleOf(context));
        html.Raw("</style>\n");
        WriteReport(html, context, "div");
        html.Raw("<script>");
        html.Raw(PageAssets.Script);
        html.Raw("</script>\n");
    }

    private static void WriteReport(HtmlWriter html, ReportContext context, string body)
    {
        var prefix = context.Prefix;
        html.Write($"<div class=\"annotate-report\" id=\"{prefix}report\">\n<header>\n<a class=\"skip\" "
            + $"href=\"#{prefix}article\">Skip to the article</a>\n");
        html.Write($"<h1 lang=\"{context.Article.Language}\"><bdi>{TitleOf(context)}</bdi></h1>\n");
        HeaderSection.WriteFacts(html, context);
        html.Write($"<nav aria-label=\"Parts of the report\"><a href=\"#{prefix}article\">Article</a> <a href=\"#{prefix}says\">Who "
            + $"says what</a> <a href=\"#{prefix}claims\">Claims</a> <a href=\"#{prefix}sources\">Sources</a> <a "
            + $"href=\"#{prefix}graph\">How claims hang together</a> <a href=\"#{prefix}findings\">Findings</a> ");
        if (context.Options.Losses is not null)
            html.Write($"<a href=\"#{prefix}losses\">Lost in conversion</a> ");
        if (context.Options.Rebase is not null)
            html.Write($"<a href=\"#{prefix}rebase\">Moved to a new text</a> ");
        html.Write($"<a href=\"#{prefix}rest\">Everything else</a></nav>\n</header>\n");
        html.Write($"<{body}>\n<div class=\"columns\">\n<section class=\"reading\" aria-labelledby=\"{prefix}article\"><h2 "
            + $"id=\"{prefix}article\">The article</h2>\n");
        LegendSection.Write(html, context);
        HeaderSection.WriteNotices(html, context);
        ArticleSection.Write(html, context);
        html.Raw("</section>\n");
        SidebarSection.Write(html, context);
        html.Raw("</div>\n");
        ClaimBoardSection.Write(html, context);
        SourcesSection.Write(html, context);
        ClaimGraphSection.Write(html, context);
        FindingsSection.Write(html, context);
        if (context.Options.Losses is { } losses)
            FindingsSection.WriteLosses(html, context, losses);
        if (context.Options.Rebase is { } rebase)
            RebaseSection.Write(html, context, rebase);
        RestSection.Write(html, context);
        html.Write($"</{body}>\n");
        HeaderSection.WriteFooter(html, context);
        html.Raw("</div>\n");
    }

    private static string TitleOf(ReportContext context) =>
        context.Options.Title ?? context.Article.Headline ?? context.Article.Id ?? "Annotated article";
}

using System.Buffers;
using Annotate.Html.Marks;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>What is known about the article, what the reader must know about its text, and who made the annotations.</summary>
internal static class HeaderSection
{
    private static readonly SearchValues<char> DirectionControls = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public static void WriteFacts(HtmlWriter html, ReportContext context)
    {
        var article = context.Article;
        html.Raw("<p class=\"facts\">");
        WriteFact(html, "", article.Byline);
        WriteFact(html, "", article.Publisher);
        WriteFact(html, "published ", article.Published?.ToString());
        WriteFact(html, "modified ", article.Modified?.ToString());
        WriteFact(html, "version ", article.Version);
        WriteFact(html, "", article.Language);
        if (!string.IsNullOrEmpty(article.Url))
        {
            html.Raw("<span>");
            WebAddress.Write(html, article.Url);
            html.Raw("</span> ");
        }
        html.Raw("</p>\n<p class=\"facts\">");
        foreach (var count in context.Annotated.Annotations.CountBy(RowLabels.PluralOf))
            html.Write($"<span><b>{count.Value}</b> {Lower(count.Key)}</span> ");
        html.Raw("</p>\n");
    }

    /// <summary>What cannot be drawn, or not as it stands.</summary>
    public static void WriteNotices(HtmlWriter html, ReportContext context)
    {
        html.Write($"<div class=\"notices\" id=\"{context.Prefix}notices\">");
        if (context.Layout.Folded > 0)
            html.Write($"<p>Where {MarkLayout.MostLanes} marks of a kind lie over each other, further ones are not underlined ({context.Layout.Folded} here). A badge such as +2 stands where they begin, and each annotation has its row.</p>");
        if (context.Collected.OutsideText > 0)
            html.Write($"<p>Not drawn, because they end outside the text: {context.Collected.OutsideText} spans.</p>");
        if (context.Collected.InsideCharacters > 0)
            html.Write($"<p>Drawn to whole characters, because they begin or end inside one: {context.Collected.InsideCharacters} spans.</p>");
        if (Count(context.Article.Text, DirectionControls) is > 0 and var controls)
            html.Write($"<p>Invisible characters that change the direction of writing stand in the text ({controls}): it may look other than it is.</p>");
        if (context.Article.Text.AsSpan().Count('\0') is > 0 and var nulls)
            html.Write($"<p>Null characters, which a page cannot hold, are shown as ␀ ({nulls}).</p>");
        html.Raw("</div>\n");
    }

    public static void WriteFooter(HtmlWriter html, ReportContext context)
    {
        html.Raw("<footer>");
        if (context.Annotated.Agents.Count > 0)
        {
            var counts = context.Annotated.Annotations.CountBy(annotation => annotation.CreatedBy ?? "").ToDictionary(StringComparer.Ordinal);
            html.Raw("<p>Annotated by ");
            for (var i = 0; i < context.Annotated.Agents.Count; i++)
            {
                var agent = context.Annotated.Agents[i];
                html.Write($"{(i == 0 ? "" : "; ")}<bdi>{Excerpt.Of(agent.Name ?? agent.Id, RowLengths.Name)}</bdi>");
                if (agent.Kind is { } kind)
                    html.Write($" ({VocabularyWords.Spaced(kind.Value)}{(agent.Model is null ? "" : ", " + agent.Model)}{(agent.Version is null ? "" : " " + agent.Version)})");
                html.Write($": {counts.GetValueOrDefault(agent.Id)} annotations");
            }
            html.Raw(".</p>");
        }
        html.Write($"<p>{context.Article.Text.Length} UTF-16 code units, SHA-256 <code>{context.Article.Sha256}</code>. The text is never changed; annotations point into it.</p></footer>\n");
    }

    private static void WriteFact(HtmlWriter html, string before, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            html.Write($"<span>{before}<bdi>{Excerpt.Of(value, RowLengths.Quote)}</bdi></span> ");
    }

    private static string Lower(string heading) => char.ToLowerInvariant(heading[0]) + heading[1..];

    private static int Count(ReadOnlySpan<char> text, SearchValues<char> values)
    {
        var count = 0;
        for (int index; (index = text.IndexOfAny(values)) >= 0; text = text[(index + 1)..])
            count++;
        return count;
    }
}

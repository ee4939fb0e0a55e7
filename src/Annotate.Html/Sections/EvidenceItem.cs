using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>One piece of evidence: its words or its description, whose it is, where it is found, how good it is.</summary>
internal static class EvidenceItem
{
    private const int LongestProse = 600;

    public static void Write(HtmlWriter html, ReportContext context, int row)
    {
        var evidence = (Evidence)context.Annotated.Annotations[row];
        html.Raw("<div class=\"evidence\"");
        RowLinks.RowAttributes(html, context, row);
        html.Raw("><p>");
        RowLinks.Label(html, context, row);
        html.Raw(" ");
        if (evidence.Target is { } target)
            QuotedText.Write(html, context, target);
        html.Write($" <bdi>{Excerpt.Of(evidence.Description, LongestProse)}</bdi>");
        if (!string.IsNullOrEmpty(evidence.Question) || !string.IsNullOrEmpty(evidence.Answer))
            html.Write($" <bdi>{Excerpt.Of(evidence.Question, LongestProse)}</bdi> <bdi>{Excerpt.Of(evidence.Answer, LongestProse)}</bdi>");
        html.Raw("</p><p class=\"chips\">");
        WriteSources(html, context, evidence);
        if (evidence.AttributionId is { } attribution)
            RowLinks.References(html, context, "somebody’s word:", [attribution]);
        Chips.Write(html, evidence.SourceLevel == SourceLevel.Other ? null : evidence.SourceLevel?.Value);
        Chips.Write(html, evidence.Medium?.Value);
        Chips.Write(html, "answer:", evidence.AnswerType?.Value);
        Chips.Write(html, "rated", evidence.Rating?.ToString());
        Chips.Write(html, "independence group", evidence.IndependenceGroup);
        Chips.Write(html, "published", evidence.Published?.ToString());
        Chips.Write(html, "retrieved", evidence.Retrieved?.ToString());
        WriteAddress(html, "at", evidence.Url);
        WriteAddress(html, "archived at", evidence.ArchivedUrl);
        WriteAddress(html, "in the article", evidence.ArticleUri);
        if (!string.IsNullOrEmpty(evidence.Locator))
            html.Write($"<span class=\"chip\">{Excerpt.Of(evidence.Locator, RowLengths.Name)}</span> ");
        AnnotationMembers.Write(html, context, evidence);
        html.Raw("</p></div>");
    }

    private static void WriteSources(HtmlWriter html, ReportContext context, Evidence evidence)
    {
        foreach (var id in evidence.SourceIds)
        {
            html.Raw("<span class=\"chip\">from ");
            RowLinks.Names(html, context, [id]);
            if (context.Annotated.Annotations.Find(id) is Entity { SourceKind: { } kind })
                html.Write($" ({VocabularyWords.Spaced(Excerpt.Of(kind.Value, RowLengths.Name))})");
            html.Raw("</span> ");
        }
    }

    private static void WriteAddress(HtmlWriter html, string before, string? address)
    {
        if (string.IsNullOrEmpty(address))
            return;
        html.Write($"<span class=\"chip\">{before} ");
        WebAddress.Write(html, address);
        html.Raw("</span> ");
    }
}

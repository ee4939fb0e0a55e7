using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>Every annotation that no other section shows, so that none is left out: entities, mentions, events, types of one's own.</summary>
internal static class RestSection
{
    private const int LongestProse = 600;

    public static void Write(HtmlWriter html, ReportContext context)
    {
        var rest = context.RowsInTextOrder.Where(row => !context.IsShown(row)).GroupBy(row => RowLabels.PluralOf(context.Annotated.Annotations[row]), StringComparer.Ordinal).ToList();
        html.Write($"<section aria-labelledby=\"{context.Prefix}rest\"><h2 id=\"{context.Prefix}rest\">Everything else</h2>\n");
        if (rest.Count == 0)
            html.Raw("<p>Nothing.</p>\n");
        foreach (var group in rest)
        {
            html.Write($"<details><summary>{group.Key} ({group.Count()})</summary>\n<ul class=\"rows compact\">\n");
            foreach (var row in group)
            {
                if (context.Annotated.Annotations[row] is Evidence)
                {
                    html.Raw("<li>");
                    EvidenceItem.Write(html, context, row);
                }
                else
                {
                    html.Raw("<li");
                    RowLinks.RowAttributes(html, context, row);
                    html.Raw("><p class=\"chips\">");
                    RowLinks.Label(html, context, row);
                    html.Raw(" ");
                    WriteMembers(html, context, context.Annotated.Annotations[row]);
                    AnnotationMembers.Write(html, context, context.Annotated.Annotations[row]);
                    html.Raw("</p>");
                }
                html.Raw("</li>\n");
            }
            html.Raw("</ul></details>\n");
        }
        html.Raw("</section>\n");
    }

    private static void WriteMembers(HtmlWriter html, ReportContext context, Annotation annotation)
    {
        if (HeadingOf(annotation) is { Length: > 0 } heading)
            html.Write($"<strong><bdi>{Excerpt.Of(heading, LongestProse)}</bdi></strong> ");
        annotation.Accept(new MemberWriter(html, context));
        switch (annotation)
        {
            case Entity entity:
                Chips.Write(html, entity.Kind?.Value);
                Chips.Write(html, entity.SourceKind?.Value);
                foreach (var alias in entity.Aliases)
                    html.Write($"<span class=\"chip\">also <bdi>{Excerpt.Of(alias, RowLengths.Name)}</bdi></span> ");
                foreach (var address in entity.SameAs)
                {
                    WebAddress.Write(html, address);
                    html.Raw(" ");
                }
                break;
            case Mention mention:
                Chips.Write(html, mention.MentionKind?.Value);
                Chips.Write(html, mention.Facet?.Value);
                break;
            case Event happening:
                Chips.Write(html, happening.Kind?.Value);
                break;
            case TimeExpression time:
                Chips.Write(html, time.Kind?.Value);
                break;
            case Tag tag:
                foreach (var feature in tag.Features)
                    html.Write($"<span class=\"chip\"><bdi>{Excerpt.Of(feature.Name, RowLengths.Name)}: {Excerpt.Of(feature.Value, RowLengths.Name)}</bdi></span> ");
                break;
        }
    }

    private static string? HeadingOf(Annotation annotation) => annotation switch
    {
        Entity entity => entity.Name,
        Event happening => happening.Name,
        TimeExpression time => time.Value,
        Relation relation => VocabularyWords.Spaced(relation.Label.Value),
        Tag tag => tag.Label,
        Note note => note.Text,
        EvidenceSet set => set.Stance.Value,
        Verdict verdict => verdict.Label.Value,
        UnknownAnnotation unknown => unknown.Type,
        _ => annotation.GetType().Name,
    };
}

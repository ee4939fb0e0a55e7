using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>One side of a claim: its evidence sets and the evidence in them.</summary>
internal static class EvidenceSetSection
{
    public static void WriteSide(HtmlWriter html, ReportContext context, string heading, string kind, List<EvidenceSet> sets)
    {
        html.Write($"<div class=\"side {kind}\"><h4>{heading}</h4>");
        html.Raw(sets.Count == 0 ? "<p class=\"none\">Nothing.</p>" : "<ul>");
        foreach (var set in sets)
            WriteSet(html, context, set);
        html.Raw(sets.Count == 0 ? "</div>\n" : "</ul></div>\n");
    }

    private static void WriteSet(HtmlWriter html, ReportContext context, EvidenceSet set)
    {
        var row = context.RowOf(set.Id);
        html.Raw("<li");
        RowLinks.RowAttributes(html, context, row);
        html.Raw("><p class=\"chips\">");
        RowLinks.Label(html, context, row);
        html.Raw(" ");
        if (set.Stance != Stance.Supports && set.Stance != Stance.Refutes)
            Chips.WriteJudgement(html, "", set.Stance.Value);
        if (set.Stance == Stance.Undercuts)
            WriteAttacked(html, context, set);
        Chips.Write(html, set.Strength?.Value);
        Chips.Write(html, "bears on", set.Extent?.Value);
        if (set.Votes.Count > 0)
            html.Write($"<span class=\"chip\">votes: {string.Join(", ", set.Votes.CountBy(vote => vote?.Value ?? "abstained").Select(count => $"{VocabularyWords.Spaced(count.Key)} {count.Value}"))}</span> ");
        AnnotationMembers.Write(html, context, set);
        html.Raw("</p>");
        for (var i = 0; i < set.EvidenceIds.Count; i++)
        {
            if (i > 0)
                html.Raw("<p class=\"and\">together with</p>");
            if (context.RowOf(set.EvidenceIds[i]) is >= 0 and var evidence && context.Annotated.Annotations[evidence] is Evidence)
                EvidenceItem.Write(html, context, evidence);
            else
                RowLinks.References(html, context, "evidence", [set.EvidenceIds[i]]);
        }
        html.Raw("</li>\n");
    }

    private static void WriteAttacked(HtmlWriter html, ReportContext context, EvidenceSet set)
    {
        html.Raw("<span class=\"chip open\">attacks ");
        switch (set.AttackedId is { } id ? context.Annotated.Annotations.Find(id) : null)
        {
            case Entity entity:
                html.Raw("the source ");
                RowLinks.Names(html, context, [entity.Id]);
                break;
            case Attribution attribution:
                html.Raw("what is said in ");
                RowLinks.Reference(html, context, attribution.Id);
                break;
            case EvidenceSet attacked:
                html.Raw("the evidence ");
                RowLinks.Reference(html, context, attacked.Id);
                break;
            default:
                RowLinks.Reference(html, context, set.AttackedId ?? set.ClaimId);
                break;
        }
        html.Raw("</span> ");
    }
}

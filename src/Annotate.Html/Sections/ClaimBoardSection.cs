using Annotate.Analysis;
using Annotate.Merging;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>Each claim with its evidence for and against side by side, what undercuts it, and the verdicts. Claims without evidence follow in a list.</summary>
internal static class ClaimBoardSection
{
    public static void Write(HtmlWriter html, ReportContext context)
    {
        var sets = context.Annotated.OfType<EvidenceSet>().ToLookup(set => set.ClaimId);
        var verdicts = context.Annotated.OfType<Verdict>().ToLookup(verdict => verdict.ClaimId);
        var comparisons = context.Annotated.CompareVerdicts(context.Options.Policies ?? VerdictPolicies.Standard).ToDictionary(comparison => comparison.ClaimId);
        var claims = context.RowsInTextOrder.Where(row => context.Annotated.Annotations[row] is Claim).ToList();
        html.Write($"<section aria-labelledby=\"{context.Prefix}claims\"><h2 id=\"{context.Prefix}claims\">Claims, evidence, verdicts</h2>\n");
        if (claims.Count == 0)
            html.Raw("<p>No claims.</p>\n");
        else
            html.Raw("<p class=\"key\">Letters behind a speaker tell what he commits himself to (FactBank): CT certain, PR probable, PS possible; + that it is so, - that it is not, u neither; Uu nothing.</p>\n");
        var ranks = claims.ToLookup(row => context.Annotated.Annotations[row].Id is var id && verdicts.Contains(id) ? 0 : sets.Contains(id) ? 1 : 2);
        foreach (var row in ranks[0].Concat(ranks[1]))
        {
            var id = context.Annotated.Annotations[row].Id;
            WriteCard(html, context, row, [.. sets[id]], [.. verdicts[id]], comparisons[id]);
        }
        var plain = ranks[2].ToList();
        if (plain.Count > 0)
        {
            html.Write($"<h3>Claims without evidence or verdict ({plain.Count})</h3>\n<ol class=\"rows compact\">\n");
            foreach (var row in plain)
            {
                html.Raw("<li");
                RowLinks.RowAttributes(html, context, row);
                html.Raw(">");
                WriteClaim(html, context, row);
                html.Raw("</li>\n");
            }
            html.Raw("</ol>\n");
        }
        html.Raw("</section>\n");
    }

    private static void WriteCard(HtmlWriter html, ReportContext context, int row, List<EvidenceSet> sets, List<Verdict> verdicts, VerdictComparison comparison)
    {
        html.Raw("<article class=\"card\"");
        RowLinks.RowAttributes(html, context, row);
        html.Raw(">\n<h3>");
        RowLinks.Label(html, context, row);
        var claim = (Claim)context.Annotated.Annotations[row];
        html.Write($" <bdi>{claim.Text}</bdi></h3>\n<p class=\"chips\">");
        WriteClaimChips(html, context, claim);
        html.Raw("</p>\n");
        ProvenanceSection.Write(html, context, claim);
        html.Raw("<div class=\"sides\">\n");
        EvidenceSetSection.WriteSide(html, context, "For", "for", [.. sets.Where(set => set.Stance == Stance.Supports)]);
        EvidenceSetSection.WriteSide(html, context, "Against", "against", [.. sets.Where(set => set.Stance == Stance.Refutes)]);
        html.Raw("</div>\n");
        WriteFurther("Undercuts: takes the weight from a source or from evidence, without refuting the claim", "undercut", set => set.Stance == Stance.Undercuts);
        WriteFurther("Bears on it neither way", "neither", set => set.Stance != Stance.Supports && set.Stance != Stance.Refutes && set.Stance != Stance.Undercuts);
        foreach (var verdict in verdicts)
            VerdictSection.Write(html, context, verdict);
        PoliciesSection.Write(html, comparison);
        html.Raw("</article>\n");

        void WriteFurther(string heading, string kind, Func<EvidenceSet, bool> isOfKind)
        {
            List<EvidenceSet> further = [.. sets.Where(isOfKind)];
            if (further.Count > 0)
                EvidenceSetSection.WriteSide(html, context, heading, kind, further);
        }
    }

    private static void WriteClaim(HtmlWriter html, ReportContext context, int row)
    {
        var claim = (Claim)context.Annotated.Annotations[row];
        html.Raw("<p class=\"line\">");
        RowLinks.Label(html, context, row);
        html.Write($" <bdi>{claim.Text}</bdi></p><p class=\"chips\">");
        WriteClaimChips(html, context, claim);
        html.Raw("</p>");
        if (claim.AttributionIds.Count > 0)
            ProvenanceSection.Write(html, context, claim);
    }

    private static void WriteClaimChips(HtmlWriter html, ReportContext context, Claim claim)
    {
        if (claim.ClaimantIds.Count > 0)
        {
            html.Raw("<span class=\"chip\">by ");
            RowLinks.Names(html, context, claim.ClaimantIds);
            html.Raw("</span> ");
        }
        RowLinks.References(html, context, "in", claim.AttributionIds);
        if (claim.Target is { IsAnchored: false } target)
            QuotedText.Write(html, context, target);
        if (claim.SourceLevel == SourceLevel.Writer)
            html.Raw("<span class=\"chip\">the writer’s own</span> ");
        foreach (var kind in claim.Kinds)
            Chips.Write(html, kind.Value);
        Chips.Write(html, claim.Expression?.Value);
        if (claim.Hedge is { } hedge)
            html.Write($"<span class=\"chip\">hedged: <bdi>{QuotedText.Of(context, hedge)}</bdi></span> ");
        Chips.Write(html, claim.Certainty?.Value);
        Chips.WriteJudgement(html, "author: ", claim.AuthorStance?.Value);
        Chips.Write(html, "made", claim.Date?.ToString());
        Chips.Write(html, "from", claim.ValidFrom?.ToString());
        Chips.Write(html, "until", claim.ValidTo?.ToString());
        if (!string.IsNullOrEmpty(claim.Location))
            html.Write($"<span class=\"chip\">{Excerpt.Of(claim.Location, RowLengths.Name)}</span> ");
        if (!string.IsNullOrEmpty(claim.ReportingSource))
            html.Write($"<span class=\"chip\">reported by {Excerpt.Of(claim.ReportingSource, RowLengths.Name)}</span> ");
        WriteAddress("first appeared", claim.FirstAppearance);
        foreach (var appearance in claim.Appearances)
            WriteAddress("also", appearance);
        AnnotationMembers.Write(html, context, claim);

        void WriteAddress(string before, string? address)
        {
            if (string.IsNullOrEmpty(address))
                return;
            html.Write($"<span class=\"chip\">{before} ");
            WebAddress.Write(html, address);
            html.Raw("</span> ");
        }
    }
}

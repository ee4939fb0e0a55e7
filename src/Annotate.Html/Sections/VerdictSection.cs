using System.Globalization;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>What follows for a claim: the label, why, on which evidence, and what dissents.</summary>
internal static class VerdictSection
{
    public static void Write(HtmlWriter html, ReportContext context, Verdict verdict)
    {
        html.Write($"<div class=\"verdict {JudgementStyle.ClassOf(verdict.Label.Value)}\"");
        var row = context.RowOf(verdict.Id);
        RowLinks.RowAttributes(html, context, row);
        html.Raw("><h4>");
        RowLinks.Label(html, context, row);
        html.Write($" Verdict: <span aria-hidden=\"true\">{JudgementStyle.SignOf(verdict.Label.Value)}</span> {VocabularyWords.Spaced(verdict.Label.Value)}</h4>");
        if (!string.IsNullOrEmpty(verdict.Rationale))
            html.Write($"<p><bdi>{verdict.Rationale}</bdi></p>");
        html.Raw("<p class=\"chips\">");
        Chips.Write(html, "says the", verdict.Basis.Value);
        Chips.Write(html, "because", verdict.Reason?.Value);
        RowLinks.References(html, context, "decided by", verdict.DecisiveSetIds);
        RowLinks.References(html, context, "undercut:", verdict.UndercutSetIds);
        RowLinks.References(html, context, "dissent:", verdict.DissentingSetIds);
        Chips.Write(html, "independent sources for:", verdict.IndependentSupport?.ToString(CultureInfo.InvariantCulture));
        Chips.Write(html, "independent sources against:", verdict.IndependentRefute?.ToString(CultureInfo.InvariantCulture));
        Chips.Write(html, "as of", verdict.AsOf?.ToString());
        Chips.Write(html, "published", verdict.Published?.ToString());
        if (verdict.SupersedesId is { } superseded)
            RowLinks.References(html, context, "replaces", [superseded]);
        WriteNamed(html, "policy", verdict.Policy);
        if (verdict.Reviewer is { } reviewer)
            WriteNamed(html, "reviewed by", context.NameOfAgent(reviewer));
        WriteRating(html, verdict.Rating);
        if (!string.IsNullOrEmpty(verdict.Url))
        {
            html.Raw("<span class=\"chip\">");
            WebAddress.Write(html, verdict.Url);
            html.Raw("</span> ");
        }
        AnnotationMembers.Write(html, context, verdict);
        html.Raw("</p></div>\n");
    }

    private static void WriteNamed(HtmlWriter html, string before, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            html.Write($"<span class=\"chip\">{before} <bdi>{Excerpt.Of(value, RowLengths.Name)}</bdi></span> ");
    }

    private static void WriteRating(HtmlWriter html, ReviewRating? rating)
    {
        if (rating is null)
            return;
        html.Raw("<span class=\"chip\">rated ");
        if (rating.Value is { } value)
            html.Write($"{Number(value)} on a scale from {Number(rating.Worst)} to {Number(rating.Best)} ");
        html.Write($"<bdi>{rating.Text}</bdi> <bdi>{rating.Explanation}</bdi></span> ");
    }

    private static string Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "?";
}

using System.Buffers;
using System.Text;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>Quotes the words that span sets cover.</summary>
internal static class QuotedText
{
    private const int MostFragments = 6;
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»");

    /// <summary>The words that a span set covers, shortened where they are long.</summary>
    public static void Write(HtmlWriter html, ReportContext context, SpanSet spans)
    {
        var words = Of(context, spans);
        var marks = words.AsSpan().IndexOfAny(QuotationMarks) >= 0 ? " class=own-marks" : "";
        html.Write($"<q{marks} lang=\"{context.Article.Language}\" dir=\"{context.Direction}\">{words}</q>");
        if (!spans.IsAnchored)
            html.Raw(" <span class=\"chip\">no longer in the text</span>");
    }

    public static string Of(ReportContext context, SpanSet spans)
    {
        var text = context.Article.Text;
        var words = new StringBuilder();
        var fragments = spans.IsAnchored ? spans.Count : spans.Quotes.Count;
        for (var i = 0; i < Math.Min(fragments, MostFragments); i++)
        {
            var fragment = !spans.IsAnchored ? spans.Quotes[i]
                : spans[i].End > text.Length ? "(outside the text)"
                : text.AsSpan()[SurrogatePairs.Before(text, spans[i].Start)..SurrogatePairs.After(text, spans[i].End)];
            words.Append(i == 0 ? "" : " … ").Append(Excerpt.Of(fragment, RowLengths.Quote));
        }
        return words.Append(fragments > MostFragments ? " … …" : "").ToString();
    }
}

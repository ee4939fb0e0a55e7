using Annotate.Html.Sections;
using Annotate.Html.Writing;

namespace Annotate.Html;

/// <summary>Writes an annotated article as one self-contained HTML 5 page: no network, and no script needed to read it.</summary>
/// <remarks>
/// <para>Everything that comes from the article is escaped, and a Content-Security-Policy allows the page's own style and script alone.
/// Addresses become links only where they are <c>http</c> or <c>https</c>.</para>
/// <para>The same article and options give the same bytes. Time is O(n log n) in the number of spans and linear in the text; memory is
/// linear in the number of annotations, and the page itself is streamed.</para>
/// <para>The text content of the element with the class <c>article-text</c>, without its links, is the article's text exactly; only U+0000,
/// which HTML cannot hold, is shown as U+2400.</para>
/// </remarks>
public static class HtmlReport
{
    /// <summary>Writes a page with the default options.</summary>
    /// <inheritdoc cref="Write(AnnotatedArticle, Stream, HtmlReportOptions)"/>
    public static void Write(AnnotatedArticle annotated, Stream stream) => Write(annotated, stream, new HtmlReportOptions());

    /// <summary>Writes a page in UTF-8 without byte order mark. The stream is flushed and left open.</summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(AnnotatedArticle annotated, Stream stream, HtmlReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var html = new HtmlWriter(stream);
        PageSection.Write(html, new ReportContext(annotated, options));
        html.Flush();
    }

    /// <summary>Writes one <c>div</c> to be put into a page of one's own, which declares its character set and its Content-Security-Policy
    /// itself.</summary>
    /// <remarks>The <c>div</c> brings its style and script along. Give each report of a page its own
    /// <see cref="HtmlReportOptions.IdPrefix"/>.</remarks>
    /// <inheritdoc cref="Write(AnnotatedArticle, Stream, HtmlReportOptions)"/>
    public static void WriteFragment(AnnotatedArticle annotated, Stream stream, HtmlReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var html = new HtmlWriter(stream);
        PageSection.WriteFragment(html, new ReportContext(annotated, options));
        html.Flush();
    }
}

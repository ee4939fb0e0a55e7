using System.Text;
using Annotate.Samples;

namespace Annotate.Html.Tests;

/// <summary>Reports for the tests, as text.</summary>
internal static class Reports
{
    public static string Seed { get; } = Of(SampleArticles.BelgorodAnnotated);

    public static string Of(AnnotatedArticle annotated) => Of(annotated, new HtmlReportOptions());

    public static string Of(AnnotatedArticle annotated, HtmlReportOptions options)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(annotated, stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string FragmentOf(AnnotatedArticle annotated, HtmlReportOptions options)
    {
        using var stream = new MemoryStream();
        HtmlReport.WriteFragment(annotated, stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

using System.Text;
using Annotate.Diagnostics;
using Annotate.Samples;

namespace Annotate.Html.Tests;

/// <summary>Reports for the tests, as text.</summary>
internal static class Reports
{
    public static string Seed { get; } = Of(SampleArticles.BelgorodAnnotated);

    /// <summary>The seed on its second version, with a loss.</summary>
    public static string Rebased { get; } = Rebase();

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

    private static string Rebase()
    {
        var text = SampleArticles.BelgorodAnnotated.Article.Text.Replace("May 22nd", "May 23rd", StringComparison.Ordinal)
            .Replace("Nikitin", "Nikityn", StringComparison.Ordinal)
            .Replace("Similar groups exist inside of Russia", "", StringComparison.Ordinal);
        var (rebased, report) = SampleArticles.BelgorodAnnotated.Rebase(text);
        return Of(rebased, new HtmlReportOptions { Rebase = report, Losses = [new Diagnostic
        {
            Code = "ANN201", Severity = Severity.Warning, Message = "The verdict has no place in the format.", AnnotationId = "v01"
        }] });
    }
}

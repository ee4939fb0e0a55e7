using System.Text;
using Annotate.Formats;

namespace Annotate.Tests.Plugin;

/// <summary>Writes the headlines of articles, one a line.</summary>
public sealed class HeadlineFormat : AnnotationFormat
{
    public override string Name => "acme-headlines";

    public override IReadOnlyList<string> Extensions { get; } = [".headlines"];

    public override string MediaType => "text/plain";

    public override OffsetUnit? OffsetUnit => null;

    public override FormatCapabilities Capabilities => FormatCapabilities.Write | FormatCapabilities.SeveralArticles;

    public override async Task<LossReport> WriteAsync(
        IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        var text = new StringBuilder();
        await foreach (var annotated in articles.WithCancellation(cancellationToken))
            text.Append(annotated.Article.Headline).Append('\n');
        await target.WriteAsync(target.PrimaryName ?? "all.headlines", Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
        return LossReport.None;
    }
}

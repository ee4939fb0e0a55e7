using System.Runtime.CompilerServices;
using System.Text;
using Annotate.Formats.Json;
using Annotate.Formats.Sources;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Articles;

/// <summary>The text of an article and nothing else, in UTF-8. Headline, byline and paragraphs are found as <see cref="Article.Parse(string)"/> does.</summary>
internal sealed class PlainTextFormat : AnnotationFormat
{
    private const string TextAlone = "the format holds the text alone.";

    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".txt");

    /// <inheritdoc/>
    public override string MediaType => "text/plain";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => null;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities => FormatCapabilities.Read | FormatCapabilities.Write | FormatCapabilities.Text;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(
        FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var part in this.ReadPartsAsync(source, options, cancellationToken).ConfigureAwait(false))
            yield return part.ToResult(part.ReadText(options.Limits) is { } text ? (options.Article ?? Article.Parse(text)).Annotate() : null);
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(Name);
        var names = new ArticleFileNames(this, target);
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await target.WriteAsync(names.Next(annotated.Article), Encoding.UTF8.GetBytes(annotated.Article.Text), cancellationToken).ConfigureAwait(false);
            foreach (var annotation in annotated.Annotations)
                losses.Annotation(annotation, TextAlone);
            foreach (var member in CarriedRecords.Of(AnnotateJson.Default, annotated.Article.Annotate().With(annotated.Extra)).DocumentMembers())
                losses.Article(member, TextAlone);
            if (annotated.Agents.Count > 0)
                losses.Article("agents", TextAlone);
        }
        return losses.ToReport();
    }
}

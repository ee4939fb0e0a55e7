using System.Runtime.CompilerServices;
using Annotate.Formats.Sources;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Articles;

/// <summary>The library's own <c>annotate/1</c>: one article a file, nothing is lost.</summary>
internal sealed class AnnotateJsonFormat : AnnotationFormat
{
    private readonly AnnotateJson _json;

    public AnnotateJsonFormat(AnnotateJson json)
    {
        ArgumentNullException.ThrowIfNull(json);
        _json = json;
    }

    /// <inheritdoc/>
    public override string Name => "annotate";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".annotate.json", ".json");

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => null;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities => AnnotateLinesFormat.Everything;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(
        FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var part in this.ReadPartsAsync(source, options, cancellationToken).ConfigureAwait(false))
            yield return AnnotateLinesFormat.About(options.Article, part.Diagnostics.HasErrors ? part.ToResult(null) : _json.ReadLenient(part.Bytes));
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var names = new ArticleFileNames(this, target, "to a directory, or as 'annotate-lines'");
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
            await target.WriteAsync(names.Next(annotated.Article), _json.ToUtf8Bytes(annotated), cancellationToken).ConfigureAwait(false);
        return LossReport.None;
    }
}

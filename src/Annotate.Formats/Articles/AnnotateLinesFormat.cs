using System.Runtime.CompilerServices;
using Annotate.Diagnostics;
using Annotate.Formats.Sources;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Articles;

/// <summary>The library's own <c>annotate/1</c> as JSON Lines: one article a line, nothing is lost. Read with gzip or without; written with gzip under a name that ends in <c>.gz</c>.</summary>
internal sealed class AnnotateLinesFormat : AnnotationFormat
{
    internal const FormatCapabilities Everything =
        FormatCapabilities.Read | FormatCapabilities.Write | FormatCapabilities.SeveralArticles | FormatCapabilities.Text
        | FormatCapabilities.Discontinuous | FormatCapabilities.Overlapping | FormatCapabilities.Nested | FormatCapabilities.Relations | FormatCapabilities.NAryRelations
        | FormatCapabilities.DocumentLevel | FormatCapabilities.Provenance | FormatCapabilities.Confidence | FormatCapabilities.Quotes;

    private readonly AnnotateJson _json;

    public AnnotateLinesFormat(AnnotateJson json)
    {
        ArgumentNullException.ThrowIfNull(json);
        _json = json;
    }

    /// <inheritdoc/>
    public override string Name => "annotate-lines";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz");

    /// <inheritdoc/>
    public override string MediaType => "application/jsonl";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => null;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities => Everything;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(
        FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var name in this.Names(source))
        {
            var stream = source.OpenRead(name);
            await using var _ = stream.ConfigureAwait(false);
            await foreach (var result in _json.ReadLinesAsync(stream, cancellationToken).ConfigureAwait(false))
                yield return About(options.Article, result);
        }
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var name = target.PrimaryName ?? "articles" + Extensions[0];
        using var content = new MemoryStream();
        try
        {
            await (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
                ? _json.WriteCompressedLinesAsync(articles, content, cancellationToken)
                : _json.WriteLinesAsync(articles, content, cancellationToken)).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            throw new AnnotateException($"The lines are more than {Array.MaxLength} bytes together, which is the most that one file is built of here. Write a stream with AnnotateJson.WriteLinesAsync.", exception);
        }
        await target.WriteAsync(name, content.GetBuffer().AsMemory(0, (int)content.Length), cancellationToken).ConfigureAwait(false);
        return LossReport.None;
    }

    /// <summary>The annotations on the article that the caller gave. Another text is an error: spans would mean other words.</summary>
    internal static ReadResult<AnnotatedArticle> About(Article? article, ReadResult<AnnotatedArticle> result)
    {
        if (article is null || result.Value is not { } value)
            return result;
        if (string.Equals(article.Text, value.Article.Text, StringComparison.Ordinal))
            return new ReadResult<AnnotatedArticle>(value.With(article), result.Diagnostics, result.Raw, result.LineNumber);
        var other = new Diagnostic
        {
            Code = DiagnosticCodes.HashMismatch,
            Severity = Severity.Error,
            Message = InputTexts.HashMismatch.OtherText(value.Article.Sha256, article.Sha256),
        };
        return new ReadResult<AnnotatedArticle>(value, result.Diagnostics.Append(other), result.Raw, result.LineNumber);
    }
}

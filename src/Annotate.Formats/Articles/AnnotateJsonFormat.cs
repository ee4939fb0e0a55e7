using System.Runtime.CompilerServices;
using Annotate.Formats.Json;
using Annotate.Serialization;

namespace Annotate.Formats.Articles;

/// <summary>The library's own <c>annotate/1</c>: one article a file, nothing is lost.</summary>
/// <remarks>Depth, text and number of annotations are bounded by the <see cref="AnnotateJson"/>, the size of a file by <see cref="FormatReadOptions.Limits"/> as well.</remarks>
public sealed class AnnotateJsonFormat : AnnotationFormat
{
    private readonly AnnotateJson _json;

    /// <summary>Makes the format.</summary>
    /// <param name="json">Knows the annotation types, yours included, and how documents are written.</param>
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
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var name in this.Names(source))
        {
            var (bytes, diagnostics) = await JsonInput.ReadAsync(source, name, options.Limits, cancellationToken).ConfigureAwait(false);
            var result = diagnostics.HasErrors
                ? new ReadResult<AnnotatedArticle>(null, diagnostics.ToList(), bytes)
                : _json.ReadLenient(bytes);
            yield return AnnotateLinesFormat.About(options.Article, result);
        }
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        var index = 0;
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (index > 0 && target.PrimaryName is not null)
                throw new AnnotateException($"A file of the format '{Name}' holds one article. Write several to a directory, or as 'annotate-lines'.");
            var name = target.PrimaryName ?? Sources.PartName.For(annotated.Article, index) + Extensions[0];
            await target.WriteAsync(name, _json.ToUtf8Bytes(annotated), cancellationToken).ConfigureAwait(false);
            index++;
        }
        return LossReport.None;
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;
using Annotate.Formats.Json;
using Annotate.Formats.Sources;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.LabelStudio;

/// <summary>Label Studio JSON: a list of tasks, or one, with the annotations of people and the predictions of models.</summary>
internal sealed class LabelStudioFormat : AnnotationFormat
{
    private readonly AnnotateJson _json;

    public LabelStudioFormat(AnnotateJson json)
    {
        ArgumentNullException.ThrowIfNull(json);
        _json = json;
    }

    /// <inheritdoc/>
    public override string Name => "label-studio";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".labelstudio.json", ".json");

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => Annotate.OffsetUnit.CodePoint;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities =>
        FormatCapabilities.Read | FormatCapabilities.Write | FormatCapabilities.SeveralArticles | FormatCapabilities.Text | FormatCapabilities.Overlapping | FormatCapabilities.Nested
        | FormatCapabilities.Relations | FormatCapabilities.DocumentLevel | FormatCapabilities.Provenance | FormatCapabilities.Confidence | FormatCapabilities.Quotes | FormatCapabilities.Carries;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var part in this.ReadPartsAsync(source, options, cancellationToken).ConfigureAwait(false))
        {
            if (part.Parse(options.Limits) is not { } root)
            {
                yield return part.ToResult(null);
                continue;
            }
            foreach (var item in JsonItem.Of(part, root, static _ => true, cancellationToken))
                yield return item.ToResult(LabelStudioReader.Read(_json, item, options));
        }
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(Name);
        var file = await JsonOutput.WriteAsync(
            articles,
            static writer => writer.WriteStartArray(),
            (writer, annotated) => new LabelStudioWriter(_json, annotated, losses, writer).Write(),
            static writer => writer.WriteEndArray(),
            cancellationToken).ConfigureAwait(false);
        await target.WriteAsync(target.PrimaryName ?? "tasks" + Extensions[0], file, cancellationToken).ConfigureAwait(false);
        return losses.ToReport();
    }
}

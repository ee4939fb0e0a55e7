using System.Runtime.CompilerServices;
using Annotate.Formats.Json;
using Annotate.Formats.Sources;
using Annotate.Serialization;

namespace Annotate.Formats.ClaimReviews;

/// <summary>schema.org <c>ClaimReview</c> in JSON-LD: one review, an array or a <c>@graph</c>.</summary>
internal sealed class ClaimReviewFormat : AnnotationFormat
{
    private readonly AnnotateJson _json;
    private readonly VerdictTable _table;

    public ClaimReviewFormat(AnnotateJson json, VerdictTable table)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(table);
        (_json, _table) = (json, table);
    }

    /// <inheritdoc/>
    public override string Name => "claimreview";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".claimreview.json", ".jsonld", ".json");

    /// <inheritdoc/>
    public override string MediaType => "application/ld+json";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => null;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities =>
        FormatCapabilities.Read | FormatCapabilities.Write | FormatCapabilities.DocumentLevel | FormatCapabilities.Provenance;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(
        FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var part in this.ReadPartsAsync(source, options, cancellationToken).ConfigureAwait(false))
        {
            AnnotatedArticle? annotated = null;
            if (part.Parse(options.Limits) is { } root)
            {
                ForeignText.Report(root, "$", part.Diagnostics);
                var assembler = new RecordAssembler(_json, part.Diagnostics);
                new ClaimReviewReader(_table, assembler, part.Diagnostics).Read(root, options.Limits.MaxAnnotations);
                annotated = assembler.Assemble(options.Article ?? new Article(""), isGiven: true, ExtraMembers.Empty);
            }
            yield return part.ToResult(annotated);
        }
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(
        IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(Name);
        var file = await JsonOutput.WriteAsync(
            articles,
            static writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("@context", "https://schema.org");
                writer.WriteStartArray("@graph");
            },
            (writer, annotated) => new ClaimReviewWriter(_json, _table, annotated, losses, writer).Write(),
            static writer =>
            {
                writer.WriteEndArray();
                writer.WriteEndObject();
            },
            cancellationToken).ConfigureAwait(false);
        await target.WriteAsync(target.PrimaryName ?? "reviews" + Extensions[0], file, cancellationToken).ConfigureAwait(false);
        return losses.ToReport();
    }
}

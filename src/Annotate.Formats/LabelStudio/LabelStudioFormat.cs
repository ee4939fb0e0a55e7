using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Formats.Sources;
using Annotate.Serialization;

namespace Annotate.Formats.LabelStudio;

/// <summary>Label Studio JSON: a list of tasks, or one, with the annotations of people and the predictions of models.</summary>
/// <remarks>
/// <para>A task is an article. A region is read as a <see cref="Tag"/>, whose features are what further results of the same id say of it; a relation as a
/// <see cref="Relation"/> with the roles <c>from</c> and <c>to</c>; choices about the whole text as a tag without words. Who annotated is the creator; each annotation
/// and prediction of a task is a layer of its own, <c>annotation-…</c> or <c>prediction-…</c>.</para>
/// <para>Results are kept in an extra member and written back as they were unless they changed. What Label Studio has no words for is carried in <c>meta</c>.
/// Source: Label Studio, "Label Studio JSON format of annotated tasks". Offsets are code points.</para>
/// </remarks>
public sealed class LabelStudioFormat : AnnotationFormat
{
    private readonly AnnotateJson _json;

    /// <summary>Makes the format.</summary>
    /// <param name="json">Knows the annotation types, yours included.</param>
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
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var name in this.Names(source))
        {
            var (bytes, diagnostics) = await JsonInput.ReadAsync(source, name, options.Limits, cancellationToken).ConfigureAwait(false);
            if (JsonInput.Parse(bytes, options.Limits, diagnostics) is not { } root)
            {
                yield return new ReadResult<AnnotatedArticle>(null, diagnostics.ToList(), bytes);
                continue;
            }
            var index = 0;
            foreach (var task in root.Items())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var findings = new DiagnosticCollector(bytes);
                var path = root.ValueKind == JsonValueKind.Array ? $"$[{index++}]" : "$";
                var annotated = LabelStudioReader.Read(_json, task, path, options, findings);
                yield return new ReadResult<AnnotatedArticle>(annotated, findings.ToList(), System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(task).ToArray());
            }
        }
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(Name);
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new Utf8JsonWriter(buffer, CarriedRecords.WriterOptions);
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartArray();
            await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
                new LabelStudioWriter(_json, annotated, losses, writer).Write();
            writer.WriteEndArray();
        }
        await target.WriteAsync(target.PrimaryName ?? "tasks" + Extensions[0], buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        return losses.ToReport();
    }
}

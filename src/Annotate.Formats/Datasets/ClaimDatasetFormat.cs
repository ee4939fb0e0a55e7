using System.Runtime.CompilerServices;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Sources;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Datasets;

/// <summary>A data set of claims with their evidence and verdicts. Each record is an article of its own, mostly without text.</summary>
/// <remarks>
/// <para>A record gives a <see cref="Claim"/> under the record's id, <see cref="Evidence"/> (page in <see cref="Evidence.ArticleUri"/>, place in <see cref="Evidence.Locator"/>),
/// an <see cref="EvidenceSet"/> for each alternative, and a <see cref="Verdict"/>. Members without a counterpart are kept in an extra member named after the format.</para>
/// <para>Files are read record by record as the stream comes, each record up to <see cref="ReadLimits.MaxLineBytes"/>, so that memory does not grow with the file. One bad
/// record is a result without a value, with its findings and its line; the rest is read. In a JSON array an item whose brackets or quotes do not close takes in what follows. Labels that stand in no row of <see cref="Labels"/> are kept verbatim.</para>
/// </remarks>
public abstract class ClaimDatasetFormat : AnnotationFormat
{
    private protected ClaimDatasetFormat() { }

    /// <summary>What each label of the data set is read as.</summary>
    public abstract IReadOnlyList<DatasetLabel> Labels { get; }

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => null;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities => FormatCapabilities.Read | FormatCapabilities.SeveralArticles | FormatCapabilities.DocumentLevel;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var name in this.Names(source))
        {
            var stream = source.OpenRead(name);
            await using var _ = stream.ConfigureAwait(false);
            var (index, columns) = (0, default(IReadOnlyList<string>));
            await foreach (var raw in RecordReader.ReadAsync(stream, IsTable, options.Limits.MaxLineBytes, cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (IsTable && columns is null && raw.Problem is null)
                {
                    columns = FieldsOf(raw.Bytes);
                    continue;
                }
                var record = new DatasetRecord(this, raw.Line, index++, options.Limits) { Columns = columns ?? [] };
                var value = raw.Problem is { } problem ? record.Refuse(raw.Code, problem) : Read(raw.Bytes, record);
                yield return new ReadResult<AnnotatedArticle>(value, record.Findings, raw.Bytes, raw.Line);
            }
        }
    }

    /// <summary>Whether the file is a table, whose first line names its columns.</summary>
    private protected virtual bool IsTable => false;

    /// <summary>Cuts a line of a table into fields.</summary>
    private protected virtual IReadOnlyList<string> FieldsOf(ReadOnlySpan<byte> line) => [];

    /// <summary>Reads one record; null where nothing can be made of it, which is then a finding.</summary>
    private protected virtual AnnotatedArticle? Read(ReadOnlySpan<byte> bytes, DatasetRecord record)
    {
        if (record.Parse(bytes) is not { } json)
            return null;
        return json.ValueKind == JsonValueKind.Object ? Read(json, record) : record.Refuse(ConversionTexts.DatasetRecord.NoObject());
    }

    /// <summary>Reads one object.</summary>
    private protected virtual AnnotatedArticle? Read(JsonElement json, DatasetRecord record) => record.Refuse(ConversionTexts.DatasetRecord.NoObjects());
}

using System.Runtime.CompilerServices;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Serialization;

namespace Annotate.Formats.Datasets;

/// <summary>A data set of claims with their evidence and verdicts. Each record is an article of its own, mostly without text.</summary>
/// <remarks>
/// <para>A record gives a <see cref="Claim"/> under the record's id, <see cref="Evidence"/> (page in <see cref="Evidence.ArticleUri"/>, place in <see cref="Evidence.Locator"/>),
/// an <see cref="EvidenceSet"/> for each alternative, and a <see cref="Verdict"/>. Members without a counterpart are kept in an extra member named after the format.</para>
/// <para>One bad record is a result without a value, with its findings and its line; the rest is read. Labels that stand in no row of <see cref="Labels"/> are kept verbatim.</para>
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
            var (bytes, diagnostics) = await JsonInput.ReadAsync(source, name, options.Limits, cancellationToken).ConfigureAwait(false);
            // Bytes that are no UTF-8 are found again in their record; only a cut file is a finding of the whole.
            if (diagnostics.ToList().Where(finding => finding.Code == DiagnosticCodes.Limit).ToArray() is { Length: > 0 } cut)
                yield return new ReadResult<AnnotatedArticle>(null, cut, ReadOnlyMemory<byte>.Empty);
            var (index, columns) = (0, ColumnsOf(bytes));
            foreach (var slice in Slice(bytes))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var record = new DatasetRecord(this, slice.Line, index++, options.Limits) { Columns = columns };
                var value = ReadSlice(bytes, slice, record);
                yield return new ReadResult<AnnotatedArticle>(value, record.Findings, bytes.AsMemory(slice.Start, slice.Length), slice.Line);
            }
        }
    }

    /// <summary>Cuts a file into records.</summary>
    private protected virtual IEnumerable<RecordSlice> Slice(byte[] bytes) => RecordSlicer.Slice(bytes);

    /// <summary>The columns that the file names, cut once; none where it is no table.</summary>
    private protected virtual IReadOnlyList<string> ColumnsOf(byte[] file) => [];

    /// <summary>Reads one record; null where nothing can be made of it, which is then a finding.</summary>
    private protected virtual AnnotatedArticle? ReadSlice(byte[] file, RecordSlice slice, DatasetRecord record)
    {
        if (record.Parse(file.AsSpan(slice.Start, slice.Length)) is not { } json)
            return null;
        return json.ValueKind == JsonValueKind.Object ? Read(json, record) : record.Refuse("It is no object. Give one object a record.");
    }

    /// <summary>Reads one object.</summary>
    private protected virtual AnnotatedArticle? Read(JsonElement json, DatasetRecord record) => record.Refuse("The format does not read objects.");
}

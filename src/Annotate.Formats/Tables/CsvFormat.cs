using System.Buffers;
using System.Text;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Tables;

/// <summary>A table of attributions, claims or evidence as CSV (RFC 4180), for people and their spreadsheets. Written only.</summary>
internal sealed class CsvFormat : AnnotationFormat
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("\",\r\n;\t");

    private readonly AnnotateJson _json;
    private readonly TableKind _kind;

    public CsvFormat(AnnotateJson json, TableKind kind)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (!Enum.IsDefined(kind))
            throw AnnotationTable.UnknownKind(kind);
        (_json, _kind) = (json, kind);
        Name = $"csv-{kind switch { TableKind.Attributions => "attributions", TableKind.Claims => "claims", _ => "evidence" }}";
        Extensions = ValueList.Create($".{Name[4..]}.csv");
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; }

    /// <inheritdoc/>
    public override string MediaType => "text/csv";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => null;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities => FormatCapabilities.Write | FormatCapabilities.SeveralArticles;

    /// <inheritdoc/>
    public override Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default) =>
        TableWriter.WriteAsync(this, _json, [_kind], articles, target, Write, cancellationToken);

    private static void Write(StringBuilder text, TableKind kind, AnnotationTable table, bool isFirst)
    {
        if (isFirst)
            Row(text, table.Header);
        foreach (var row in table.Rows)
            Row(text, row);
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(Separators) >= 0 || safe.StartsWith(' ') || safe.EndsWith(' ') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}

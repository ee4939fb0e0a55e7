using System.Text;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Tables;

/// <summary>Tables of attributions, claims and evidence as GitHub-flavoured Markdown, for people. Written only.</summary>
internal sealed class MarkdownFormat : AnnotationFormat
{
    private readonly AnnotateJson _json;

    public MarkdownFormat(AnnotateJson json)
    {
        ArgumentNullException.ThrowIfNull(json);
        _json = json;
    }

    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".md");

    /// <inheritdoc/>
    public override string MediaType => "text/markdown";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => null;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities => FormatCapabilities.Write | FormatCapabilities.SeveralArticles;

    /// <inheritdoc/>
    public override Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default) =>
        TableWriter.WriteAsync(this, _json, [TableKind.Attributions, TableKind.Claims, TableKind.Evidence], articles, target, Write, cancellationToken);

    private static void Write(StringBuilder text, TableKind kind, AnnotationTable table, bool isFirst)
    {
        text.Append(text.Length > 0 ? "\n" : "").Append("## ").Append(kind).Append("\n\n");
        Row(text, table.Header);
        text.Append('|').Insert(text.Length, " --- |", table.Header.Count).Append('\n');
        foreach (var row in table.Rows)
            Row(text, row);
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            text.Append("| ");
            Escape(text, cell);
            text.Append(' ');
        }
        text.Append("|\n");
    }

    private static void Escape(StringBuilder text, string cell)
    {
        for (var i = 0; i < cell.Length; i++)
        {
            switch (cell[i])
            {
                case '\r' when i + 1 < cell.Length && cell[i + 1] == '\n':
                    break;
                case '\n' or '\r':
                    text.Append("<br>");
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '&':
                    text.Append("&amp;");
                    break;
                case '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '~' or '!' or '#' or '$':
                    text.Append('\\').Append(cell[i]);
                    break;
                default:
                    text.Append(char.IsControl(cell[i]) ? ' ' : cell[i]);
                    break;
            }
        }
    }
}

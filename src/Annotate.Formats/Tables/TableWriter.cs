using System.Text;
using Annotate.Formats.Json;

namespace Annotate.Formats.Tables;

/// <summary>What the tables have in common: the parts they go to and the losses.</summary>
internal static class TableWriter
{
    public static async Task<LossReport> WriteAsync(
        AnnotationFormat format,
        AnnotateJson json,
        IReadOnlyList<TableKind> kinds,
        IAsyncEnumerable<AnnotatedArticle> articles,
        FormatTarget target,
        Action<StringBuilder, TableKind, AnnotationTable, bool> write,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(format.Name);
        var text = new StringBuilder();
        var isFirst = true;
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var records = CarriedRecords.Of(json, annotated);
            var tables = kinds.Select(kind => AnnotationTable.Of(kind, annotated)).ToArray();
            for (var i = 0; i < tables.Length; i++)
                write(text, kinds[i], tables[i], isFirst);
            Report(annotated, records, tables, losses);
            isFirst = false;
        }
        await target.WriteAsync(
            target.PrimaryName ?? "annotations" + format.Extensions[0],
            Encoding.UTF8.GetBytes(text.ToString()),
            cancellationToken).ConfigureAwait(false);
        return losses.ToReport();
    }

    private static void Report(AnnotatedArticle annotated, CarriedRecords records, AnnotationTable[] tables, LossCollector losses)
    {
        for (var row = 0; row < annotated.Annotations.Count; row++)
        {
            var annotation = annotated.Annotations[row];
            if (Array.Find(tables, table => table.Type == annotation.GetType()) is not { } table)
            {
                losses.Annotation(annotation, "the table has rows of another type.");
                continue;
            }
            foreach (var member in records.MembersOf(row).Where(member => !table.Members.Contains(member, StringComparer.Ordinal)))
                losses.Member(annotation, member, "the table has no column for it.");
        }
        losses.Article("text", "a table shows the words of its rows alone.");
        foreach (var member in records.DocumentMembers().Where(member => member != "id"))
            losses.Article(member, "a table shows annotations alone.");
    }
}

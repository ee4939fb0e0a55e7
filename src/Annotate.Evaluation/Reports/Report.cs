using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Annotate.Evaluation;

/// <summary>Rows and columns of a result, printed as a table, JSON or CSV.</summary>
public sealed class Report
{
    /// <summary>Makes a report.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="columns">The names of the columns, each once; they are the member names in JSON.</param>
    /// <param name="rows">The rows, each with one value a column.</param>
    /// <exception cref="ArgumentException">A column name occurs twice, or a row has another number of values.</exception>
    public Report(string title, IEnumerable<string> columns, IEnumerable<IEnumerable<ReportValue>> rows)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        Title = title;
        Columns = ValueList.Copy(columns);
        Rows = ValueList.Copy(rows.Select(row => (IReadOnlyList<ReportValue>)ValueList.Copy(row)));
        if (Columns.Distinct(StringComparer.Ordinal).Count() != Columns.Count)
            throw new ArgumentException("A column name occurs twice. Give each column its own name.", nameof(columns));
        if (Rows.FirstOrDefault(row => row.Count != Columns.Count) is { } odd)
            throw new ArgumentException($"A row has {odd.Count} values for {Columns.Count} columns. Give every column one.", nameof(rows));
    }

    /// <summary>What it shows.</summary>
    public string Title { get; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, each with one value a column.</summary>
    public IReadOnlyList<IReadOnlyList<ReportValue>> Rows { get; }

    /// <summary>One JSON object: the title, and the rows as objects. Numbers have full precision.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("title", Title);
            writer.WriteStartArray("rows");
            foreach (var row in Rows)
                WriteRow(writer, row);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>RFC 4180: a header, then the rows, lines ended by CR LF, fields quoted where needed.</summary>
    public string ToCsv()
    {
        var text = new StringBuilder();
        AppendLine(text, Columns);
        foreach (var row in Rows)
            AppendLine(text, row.Select(value => value.ToString()));
        return text.ToString();
    }

    /// <summary>A table for people: numbers to four decimals, an en dash for an unknown value.</summary>
    public override string ToString() => ReportTable.Print(this);

    private void WriteRow(Utf8JsonWriter writer, IReadOnlyList<ReportValue> row)
    {
        writer.WriteStartObject();
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].Number is { } number)
                writer.WriteNumber(Columns[column], number);
            else
                writer.WriteString(Columns[column], row[column].Text);
        }
        writer.WriteEndObject();
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string> fields) =>
        text.AppendJoin(',', fields.Select(Quote)).Append("\r\n");

    private static string Quote(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

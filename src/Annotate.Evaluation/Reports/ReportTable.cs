using System.Globalization;
using System.Text;

namespace Annotate.Evaluation;

/// <summary>Prints a report in columns.</summary>
internal static class ReportTable
{
    public static string Print(Report report)
    {
        var cells = report.Rows.Select(row => row.Select(Format).ToArray()).ToArray();
        var widths = report.Columns.Select((name, column) => cells.Select(row => row[column].Length).Append(name.Length).Max()).ToArray();
        var text = new StringBuilder(report.Title).Append('\n');
        AppendRow(text, report, [.. report.Columns], widths);
        foreach (var row in cells)
            AppendRow(text, report, row, widths);
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, Report report, string[] row, int[] widths)
    {
        var line = new StringBuilder();
        for (var column = 0; column < widths.Length; column++)
            line.Append(column > 0 ? "  " : "").Append(
                column > 0 && IsNumeric(report, column) ? row[column].PadLeft(widths[column]) : row[column].PadRight(widths[column]));
        text.Append(line.ToString().TrimEnd(' ')).Append('\n');
    }

    private static bool IsNumeric(Report report, int column) => report.Rows.Count > 0 && report.Rows[0][column].Text is null;

    private static string Format(ReportValue value) => value switch
    {
        { Number: { } number } =>
            number.ToString(number == Math.Floor(number) && Math.Abs(number) < 1e15 ? "0" : "0.0000", CultureInfo.InvariantCulture),
        { Text: { } words } => words.ReplaceLineEndings(" "),
        _ => "–",
    };
}

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
        for (var column = 0; column < widths.Length; column++)
            Append(text, report.Columns[column], widths[column], column > 0 && IsNumeric(report, column), column);
        text.Append('\n');
        foreach (var row in cells)
        {
            for (var column = 0; column < widths.Length; column++)
                Append(text, row[column], widths[column], column > 0 && IsNumeric(report, column), column);
            text.Append('\n');
        }
        return text.ToString();
    }

    private static bool IsNumeric(Report report, int column) => report.Rows.Count > 0 && report.Rows[0][column].Text is null;

    private static string Format(ReportValue value) => value switch
    {
        { Number: { } number } => number.ToString(number == Math.Floor(number) && Math.Abs(number) < 1e15 ? "0" : "0.0000", CultureInfo.InvariantCulture),
        { Text: { } words } => words.ReplaceLineEndings(" "),
        _ => "–",
    };

    private static void Append(StringBuilder text, string cell, int width, bool right, int column) =>
        text.Append(column > 0 ? "  " : "").Append(right ? cell.PadLeft(width) : cell.PadRight(width));
}

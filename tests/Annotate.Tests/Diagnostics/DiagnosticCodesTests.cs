using System.Reflection;
using Annotate.Diagnostics;

namespace Annotate.Tests.Diagnostics;

public class DiagnosticCodesTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(Seeds.Folder, "..", "src", "Annotate", "Diagnostics", "README.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 2 && char.IsAsciiDigit(cells[1].LastOrDefault())),
    ];

    [Fact]
    public void Every_code_has_a_row_and_every_row_a_code()
    {
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (Code: (string)field.GetRawConstantValue()!, field.Name));

        Assert.Equal(codes.OrderBy(pair => pair.Code, StringComparer.Ordinal), Rows.Select(cells => (cells[1], cells[2])));
    }

    [Fact]
    public void Every_row_says_severity_meaning_and_what_to_do() => Assert.All(Rows, cells =>
    {
        Assert.Equal(7, cells.Length);
        Assert.Contains(cells[3], Enum.GetNames<Severity>(), StringComparer.OrdinalIgnoreCase);
        Assert.EndsWith(".", cells[4], StringComparison.Ordinal);
        Assert.EndsWith(".", cells[5], StringComparison.Ordinal);
    });
}

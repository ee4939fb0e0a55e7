using System.Text.Json;
using static Annotate.Evaluation.Tests.Make;

namespace Annotate.Evaluation.Tests.Reports;

public class ReportTests
{
    private static readonly Report Sample = new("Sample", ["name", "value"], [["a, \"b\"", 0.25], ["c", default], ["d", 3]]);

    [Fact]
    public void A_report_prints_as_a_table()
    {
        Assert.Equal("Sample\nname     value\na, \"b\"  0.2500\nc            –\nd            3\n", Sample.ToString());
    }

    [Fact]
    public void A_report_serialises_to_json_with_nulls()
    {
        Assert.Equal(
            """{"title":"Sample","rows":[{"name":"a, \u0022b\u0022","value":0.25},{"name":"c","value":null},{"name":"d","value":3}]}""",
            Sample.ToJson());
    }

    [Fact]
    public void A_report_serialises_to_csv_with_quoted_fields()
    {
        Assert.Equal("name,value\r\n\"a, \"\"b\"\"\",0.25\r\nc,\r\nd,3\r\n", Sample.ToCsv());
    }

    [Fact]
    public void Rows_that_do_not_fit_the_columns_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Report("", ["a"], [["x", "y"]]));
        Assert.Throws<ArgumentException>(() => new Report("", ["a", "a"], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportValue.FromDouble(double.NaN));
    }

    [Fact]
    public void A_result_reports_every_label_and_both_means()
    {
        var scores = new SpanScorer().Score([Span("A", 0, 1)], [Span("A", 0, 1), Span("B", 2, 3)]);

        using var json = JsonDocument.Parse(scores.ToJson());
        var rows = json.RootElement.GetProperty("rows");
        Assert.Equal(16, rows.GetArrayLength());
        Assert.Equal(0.5, rows[8].GetProperty("precision").GetDouble());
        Assert.Equal("(micro)", rows[8].GetProperty("label").GetString());
        Assert.Equal(JsonValueKind.Null, rows[4].GetProperty("recall").ValueKind);
        Assert.Contains("(macro)", scores.ToString(), StringComparison.Ordinal);
        Assert.Equal(17, scores.ToCsv().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }
}

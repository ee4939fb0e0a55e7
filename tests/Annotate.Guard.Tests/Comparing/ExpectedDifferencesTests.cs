using Annotate.Guard.Comparing;

namespace Annotate.Guard.Tests.Comparing;

public class ExpectedDifferencesTests
{
    private static readonly Difference Difference = new("convert/brat", "texts", "ANN201", "own/bridge.annotate.json~3");

    [Theory]
    [InlineData("convert/brat | texts | ANN201 | * | worded anew", true)]
    [InlineData("convert/* | * | ANN2* | own/* | worded anew", true)]
    [InlineData("convert/brat | bytes | ANN201 | * | worded anew", false)]
    [InlineData("convert/brat | texts | ANN202 | * | worded anew", false)]
    [InlineData("convert/brat | texts | ANN201 | seeds/* | worded anew", false)]
    [InlineData("convert | texts | ANN201 | * | worded anew", false)]
    public void A_row_expects_what_all_its_columns_fit(string row, bool isExpected)
    {
        var expected = ExpectedDifferences.Parse(["# comment", "", row]);

        Assert.Equal(isExpected, expected.Expects(Difference));
        Assert.Equal(isExpected ? [] : [row], expected.Unmet);
    }

    [Fact]
    public void Where_only_the_field_is_known_the_key_is_not_asked_for()
    {
        Assert.True(ExpectedDifferences.Parse(["convert/brat | texts | ANN999 | * | worded anew"]).Expects(Difference with { Key = null }));
    }

    [Theory]
    [InlineData("convert/brat | texts | ANN201 | *")]
    [InlineData("convert/brat | texts | ANN201 | * |")]
    public void A_row_without_a_reason_is_refused(string row)
    {
        Assert.Throws<FormatException>(() => ExpectedDifferences.Parse([row]));
    }

    [Fact]
    public void The_report_groups_what_has_no_reason_and_shows_some_inputs()
    {
        var report = new DifferenceReport(ExpectedDifferences.Parse(["* | outcome | * | * | wanted"]));
        report.Add(Difference with { Field = "outcome" });
        Assert.True(report.IsClean);

        for (var i = 0; i < 5; i++)
            report.Add(Difference with { Input = $"input {i}" });
        Assert.False(report.IsClean);
        Assert.Equal("convert/brat | texts | ANN201: 5 inputs\n    input 0\n    input 1\n    input 2\n",
            report.ToText(example => example.Input));
    }
}

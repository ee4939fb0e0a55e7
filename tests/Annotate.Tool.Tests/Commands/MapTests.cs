using System.Text;
using System.Text.Json;

namespace Annotate.Tool.Tests.Commands;

public class MapTests : Workspace
{
    private static readonly string Lines =
        string.Concat(Enumerable.Range(0, 200).Select(number => (number % 50 == 20 ? "{\"bad\":" : Line($"{number}")) + "\n"));

    [Theory]
    [InlineData("1")]
    [InlineData("8")]
    public async Task Good_records_come_out_in_order_and_each_bad_one_is_a_line_on_stderr(string workers)
    {
        var run = await ToolRun.WithInputAsync(Lines, "map", "rewrite", "--workers", workers);

        Assert.Equal(
            Enumerable.Range(0, 200).Where(number => number % 50 != 20).Select(number => $"{number}"),
            run.Output.TrimEnd('\n').Split('\n')
                .Select(line => JsonElement.Parse(line).GetProperty("article").GetProperty("id").GetString()));
        var complaints = run.Errors.TrimEnd('\n').Split('\n');
        Assert.Equal(
            ["line 21: ANN001 Error", "line 71: ANN001 Error", "line 121: ANN001 Error", "line 171: ANN001 Error"],
            complaints.Select(line => line[..line.IndexOf(": The", StringComparison.Ordinal)]));
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public async Task Bad_records_may_be_ignored_for_engines_that_take_any_other_code_for_a_failed_task()
    {
        var run = await ToolRun.WithInputAsync(Lines, "map", "rewrite", "--ignore-bad");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(4, run.Errors.TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("validate", "findings")]
    [InlineData("lint", "findings")]
    [InlineData("verdicts", "verdicts")]
    [InlineData("sources", "sources")]
    public async Task Each_operation_answers_one_object_a_record(string operation, string member)
    {
        var line = AnnotateJson.Default.ToJson(Annotated).ReplaceLineEndings("");
        var run = await ToolRun.WithInputAsync($"{line}\n{line}\n", "map", operation);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var answers = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, answers.Length);
        Assert.All(
            answers, answer => Assert.Equal(["id", member], JsonElement.Parse(answer).EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public async Task What_is_rewritten_is_the_same_article()
    {
        var line =
            Encoding.UTF8.GetBytes(AnnotateJson.Default.ToJson(Samples.SampleArticles.BelgorodAnnotated).ReplaceLineEndings("") + "\n");
        var once = await ToolRun.WithInputAsync(line, "map", "rewrite");
        var twice = await ToolRun.WithInputAsync(once.Output, "map", "rewrite");

        Assert.True(Samples.SampleArticles.BelgorodAnnotated.ContentEquals(AnnotateJson.Default.Parse(once.Output)));
        Assert.Equal(once.Output, twice.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public async Task Nothing_in_is_nothing_out_as_an_empty_partition_should_be(string input)
    {
        var run = await ToolRun.WithInputAsync(input, "map", "lint");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_one_bad_record()
    {
        var run = await ToolRun.WithInputAsync([0xFF, 0x00, 0xFE, (byte)'\n', .. Encoding.UTF8.GetBytes(Line("good"))], "map", "rewrite");

        Assert.Equal(3, run.ExitCode);
        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("map")]
    [InlineData("map", "nothing")]
    [InlineData("map", "lint", "--workers", "0")]
    [InlineData("map", "lint", "--workers", "many")]
    public async Task A_wrong_operation_or_number_is_wrong_usage(params string[] arguments)
    {
        var run = await ToolRun.OfAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }
}

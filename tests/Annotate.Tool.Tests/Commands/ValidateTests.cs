namespace Annotate.Tool.Tests.Commands;

public class ValidateTests : Workspace
{
    private const string Dangling =
        """{"format":"annotate/1","offsets":"utf-16","article":{"id":"x","text":"Text."},"annotations":["""
            + """{"type":"claim","id":"c1","text":"A.","claimantIds":["nobody"]}]}""";

    [Fact]
    public async Task The_seed_has_no_findings()
    {
        var run = await ToolRun.OfAsync("validate", WriteSeed());

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task A_finding_is_a_line_with_its_file_and_the_exit_code_is_1()
    {
        var path = Write("x.json", Dangling);
        var run = await ToolRun.OfAsync("validate", path);

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith($"{path}: ANN105 ", run.Output, StringComparison.Ordinal);
        Assert.Contains("'nobody'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_each_article_is_a_line()
    {
        var path = Write("x.jsonl", $"{Line("a")}\n{Dangling}\n");
        var run = await ToolRun.OfAsync("validate", path, "--json");

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal($$"""{"input":"{{path}}:1","id":"a","findings":[]}""", lines[0]);
        Assert.StartsWith(
            $$"""{"input":"{{path}}:2","id":"x","findings":[{"code":"ANN105","severity":""", lines[1], StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public async Task Only_findings_of_the_severity_asked_make_it_fail(string severity, int exitCode)
    {
        // Out of confidence's range is a warning.
        var path =
            Write(
                "x.json",
                """{"format":"annotate/1","offsets":"utf-16","article":{"id":"x","text":"Text."},"annotations":["""
                    + """{"type":"tag","id":"t1","label":"x","createdBy":"nobody"}]}""");
        var run = await ToolRun.OfAsync("validate", path, "--fail-on", severity);

        Assert.Contains("Warning", run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Theory]
    [InlineData("validate", "--fail-on", "7")]
    [InlineData("validate", "--fail-on", "bad")]
    [InlineData("merge", "--policy", "9")]
    public async Task Names_are_asked_for_and_not_numbers(string command, string option, string value)
    {
        var run = await ToolRun.OfAsync(command, WriteBridge(), option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{value}' not recognized. Must be one of:", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Annotate.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_quote_is_found()
    {
        var run = await ToolRun.OfAsync(
            "validate", Write("x.json", AnnotateJson.Default.ToJson(Annotated).Replace("[[0,18]]", "[[1,18]]", StringComparison.Ordinal)));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ANN012", run.Output, StringComparison.Ordinal);
    }
}

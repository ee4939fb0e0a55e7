namespace Annotate.Tool.Tests.Commands;

public class AnchorTests : Workspace
{
    private const string Found = """{"quote":"The bridge is safe","spans":[[0,18]],"method":"exact","distance":0,"score":1}""";

    [Fact]
    public async Task As_json_each_quote_is_a_line_with_spans_method_distance_and_score()
    {
        var quotes = Write("quotes.txt", "The bridge is safe\n\nthe bridge is safe\nthis stands nowhere at all\n");
        var run = await ToolRun.OfAsync("anchor", Write("bridge.txt", Bridge.Text), "--quotes", quotes, "--json");

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, lines.Length);
        Assert.Equal(Found, lines[0]);
        Assert.StartsWith(
            """{"quote":"the bridge is safe","spans":[[0,18]],"method":"normalized","distance":""", lines[1], StringComparison.Ordinal);
        Assert.StartsWith(
            """{"quote":"this stands nowhere at all","spans":null,"refusal":"absent","message":"The quote 'this stands nowhere at """
                + """all' does not stand in the text""",
            lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q.jsonl", "\"The bridge is safe\"\n{\"exact\":\"s\",\"prefix\":\"Test\",\"suffix\":\" show\",\"start\":40}\n")]
    [InlineData("q.json", "[\"The bridge is safe\", {\"exact\":\"s\",\"prefix\":\"Test\",\"suffix\":\" show\",\"start\":40}]")]
    public async Task Quotes_may_be_strings_or_selectors_with_context(string name, string content)
    {
        var run = await ToolRun.OfAsync("anchor", WriteBridge(), "--quotes", Write(name, content), "--json");

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal((0, Found), (run.ExitCode, lines[0]));
        Assert.Contains("\"spans\":[[40,41]],\"method\":\"position\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_for_people_and_refusals_are_on_stderr()
    {
        var run = await ToolRun.WithInputAsync("bridge\ne\n", "anchor", WriteBridge(), "--quotes", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "1 of 2 quotes found\nspans    method     distance  score  text\n4..10    exact             0      1  bridge\nrefused  "
                + "ambiguous         0      1  e\n",
            string.Join('\n', run.Output.Split('\n').Select(line => line.TrimEnd())), StringComparison.Ordinal);
        Assert.StartsWith("ANN302 Warning: The quote 'e' stands at several places", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_order_a_quote_that_stands_twice_goes_where_the_order_leaves_it()
    {
        var article = Write("a.txt", "He said yes. She said no.");
        var free = await ToolRun.WithInputAsync("He\nsaid\nShe\n", "anchor", article, "--quotes", "-", "--json");
        var ordered =
            await ToolRun.WithInputAsync("He\nsaid\nShe\n", "anchor", article, "--quotes", "-", "--json", "--in-order", "--no-overlaps");

        Assert.Equal(1, free.ExitCode);
        Assert.Contains("\"quote\":\"said\",\"spans\":[[3,7]]", ordered.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_on_stdin_is_said()
    {
        var run = await ToolRun.WithInputAsync("[\"bridge\"]", "anchor", WriteBridge(), "--quotes", "-", "--quotes-json", "--json");

        Assert.Equal(
            (0, """{"quote":"bridge","spans":[[4,10]],"method":"exact","distance":0,"score":1}""" + "\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("q.json", "[\"unfinished", 3)]
    [InlineData("q.json", "[12]", 3)]
    [InlineData("q.json", "{\"exact\": 3}", 3)]
    [InlineData("q.jsonl", "{\"exact\":\"x\",\"start\":1.5}", 3)]
    [InlineData("q.jsonl", "{\"exact\":\"\\ud800\"}", 3)]
    [InlineData("q.jsonl", "no JSON", 3)]
    [InlineData("q.txt", "", 0)]
    public async Task Quotes_that_are_none_are_unreadable_input(string name, string content, int exitCode)
    {
        var run = await ToolRun.OfAsync("anchor", WriteBridge(), "--quotes", Write(name, content), "--json");

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("q.txt")]
    [InlineData("q.json")]
    public async Task Quotes_that_are_no_text_are_unreadable_input(string name)
    {
        await File.WriteAllBytesAsync(PathOf(name), [0x22, 0xFF, 0x22], TestContext.Current.CancellationToken);
        var run = await ToolRun.OfAsync("anchor", WriteBridge(), "--quotes", PathOf(name), "--json");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Stdin_is_read_once_and_rates_have_a_range()
    {
        Assert.Equal(2, (await ToolRun.OfAsync("anchor", "-", "--quotes", "-")).ExitCode);
        Assert.Equal(2, (await ToolRun.OfAsync("anchor", WriteBridge(), "--quotes", "-", "--max-error-rate", "0.9")).ExitCode);
        Assert.Equal(2, (await ToolRun.OfAsync("anchor", PathOf("bridge.annotate.json"))).ExitCode);
        Assert.Equal(3, (await ToolRun.OfAsync("anchor", PathOf("bridge.annotate.json"), "--quotes", "nowhere.txt")).ExitCode);
    }
}

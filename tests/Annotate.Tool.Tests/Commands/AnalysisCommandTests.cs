using System.Text.Json;

namespace Annotate.Tool.Tests.Commands;

public class AnalysisCommandTests : Workspace
{
    [Fact]
    public async Task Lint_tells_the_findings_of_the_rules_with_their_places()
    {
        var path = Write(
            "x.json",
            Bridge.Annotate(new Claim { Id = "c1", Text = "The bridge is safe.", SourceLevel = SourceLevel.Writer, CheckWorthy = true }));
        var run = await ToolRun.OfAsync("lint", path);

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith($"{path}: ATT001 Warning: The claim “The bridge is safe.” (c1)", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            (0, ""), await ToolRun.OfAsync("lint", path, "--suppress", "ATT001") is var quiet ? (quiet.ExitCode, quiet.Output) : default);
    }

    [Fact]
    public async Task Lint_refuses_a_rule_that_is_not_there()
    {
        var run = await ToolRun.OfAsync("lint", WriteBridge(), "--suppress", "NOPE");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("annotate: No rule has the code 'NOPE'. There are: ATT001, ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verdicts_stand_beside_those_of_the_policy_that_was_asked()
    {
        var run = await ToolRun.OfAsync("verdicts", WriteBridge(), "--policy", "independentMajority");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("c1: The bridge is safe.", lines[0]);
        Assert.StartsWith("  refuted", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("  ≠ notEnoughEvidence (policy independentMajority): ", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public async Task Verdicts_as_json_are_a_line_an_article()
    {
        var path = WriteBridge();
        var run = await ToolRun.OfAsync("verdicts", path, "--policy", "anyCompleteSet", "--json");

        var verdicts = JsonElement.Parse(run.Output).GetProperty("verdicts");
        Assert.Equal("c1", verdicts[0].GetProperty("claimId").GetString());
        Assert.Equal("refuted", verdicts[0].GetProperty("derived")[0].GetProperty("label").GetString());
    }

    [Fact]
    public async Task Verdicts_refuse_a_policy_that_is_not_there()
    {
        var run = await ToolRun.OfAsync("verdicts", WriteBridge(), "--policy", "nope");

        Assert.Equal(
            (2, "annotate: No policy is named 'nope'. There are: anyCompleteSet, climateFever, sciFactPerDocument, independentMajority.\n"),
            (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Sources_are_counted_over_all_articles_or_in_each()
    {
        Write("corpus/a.json", Annotated);
        Write("corpus/b.json", Annotated);
        var all = await ToolRun.OfAsync("sources", PathOf("corpus"), "--json");
        var each = await ToolRun.OfAsync("sources", PathOf("corpus"), "--each", "--json");

        var diversity = JsonElement.Parse(all.Output);
        Assert.Equal((2, 2), (diversity.GetProperty("articles").GetInt32(), diversity.GetProperty("attributions").GetInt32()));
        Assert.Equal("the mayor", diversity.GetProperty("sources")[0].GetProperty("name").GetString());
        Assert.Equal([1, 1], each.Output.TrimEnd('\n').Split('\n')
            .Select(line => JsonElement.Parse(line).GetProperty("sources").GetProperty("articles").GetInt32()));
    }

    [Fact]
    public async Task Sources_of_the_seed_are_those_of_the_library()
    {
        var run = await ToolRun.OfAsync("sources", WriteSeed());

        Assert.Equal(Analysis.SourceDiversity.Of(Samples.SampleArticles.BelgorodAnnotated) + "\n", run.Output);
    }

    [Fact]
    public async Task Stats_count_types_over_files_of_several_kinds()
    {
        WriteBridge();
        Write("more.jsonl", $"{Line("a")}\n{Line("b")}\n");
        var run = await ToolRun.OfAsync("stats", Folder);
        var json = await ToolRun.OfAsync("stats", PathOf("*.json*"), "--json");

        Assert.StartsWith("Articles: 3, characters: 79, annotations: 6\ntype         annotations  articles  spanSets  discontinuous  "
            + "unanchored\nattribution            1         1         3              0           0\n",
                run.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            """{"articles":3,"characters":79,"annotations":6,"types":[{"type":"attribution","annotations":1,"articles":"""
                + """1,"spanSets":3,"discontinuous":0,"unanchored":0},""",
            json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_is_told_on_stderr_and_leaves_stdout_alone()
    {
        var path = Write("corpus.jsonl", string.Concat(Enumerable.Range(0, 250).Select(number => Line($"{number}") + "\n")));
        var run = await ToolRun.OfAsync("stats", path, "--progress", "--json");

        Assert.Equal("Articles: 100\nArticles: 200\n", run.Errors);
        Assert.Equal(250, JsonElement.Parse(run.Output).GetProperty("articles").GetInt32());
    }
}

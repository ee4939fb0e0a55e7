using System.Text.Json;

namespace Annotate.Tool.Tests.Commands;

public class VersionCommandTests : Workspace
{
    [Fact]
    public async Task Rebase_writes_the_new_version_and_tells_what_became_of_the_spans()
    {
        var text = Write("new.txt", "Yesterday: The bridge is safe, the mayor said. Experts disagree.");
        var run = await ToolRun.OfAsync("rebase", WriteBridge(), text, "-o", PathOf("2.json"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            "4 span sets on version 2: 0 unchanged, 3 shifted, 0 reanchored, 0 changed, 1 orphaned\n", run.Errors,
            StringComparison.Ordinal);
        var moved = AnnotateJson.Default.Load(PathOf("2.json"));
        Assert.Equal("The bridge is safe", moved.TextOf(moved.Get<Attribution>("a1").Content));
        Assert.Equal(Bridge.Sha256, moved.Article.PreviousSha256);
    }

    [Fact]
    public async Task A_rebase_as_json_lists_every_span_set()
    {
        var text = Write("new.txt", "So: " + Bridge.Text);
        var run = await ToolRun.OfAsync("rebase", WriteBridge(), text, "-o", PathOf("2.json"), "--json", "--as-version", "final");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var report = JsonElement.Parse(run.Output);
        Assert.Equal("final", report.GetProperty("version").GetString());
        Assert.Equal("""{"unchanged":0,"shifted":4,"reanchored":0,"changed":0,"orphaned":0}""", report.GetProperty("counts").GetRawText());
        Assert.Equal(
            """{"id":"a1","type":"Attribution","role":"content","kind":"shifted","before":[[0,18]],"after":[[4,22]],"score":1}""",
            report.GetProperty("outcomes")[0].GetRawText());
    }

    [Fact]
    public async Task A_rebase_to_stdout_tells_its_report_on_stderr_and_takes_the_text_from_stdin()
    {
        var run = await ToolRun.WithInputAsync("So: " + Bridge.Text, "rebase", WriteBridge(), "-");

        Assert.Equal("So: " + Bridge.Text, AnnotateJson.Default.Parse(run.Output).Article.Text);
        Assert.StartsWith("4 span sets on version 2: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rebase_may_end_as_a_page_too()
    {
        var run = await ToolRun.OfAsync(
            "rebase", WriteBridge(), Write("new.txt", "Now nothing is as it was."), "-o", PathOf("2.json"), "--html", PathOf("2.html"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "The bridge is safe", await File.ReadAllTextAsync(PathOf("2.html"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rebase_overwrites_its_input_only_in_place()
    {
        var (path, text) = (WriteBridge(), Write("new.txt", "So: " + Bridge.Text));

        Assert.Equal(2, (await ToolRun.OfAsync("rebase", path, text, "-o", path)).ExitCode);
        Assert.Equal(2, (await ToolRun.OfAsync("rebase", path, text, "-o", PathOf("2.json"), "--report", text)).ExitCode);
        Assert.Equal(Bridge.Text, AnnotateJson.Default.Load(path).Article.Text);
        Assert.Equal(0, (await ToolRun.OfAsync("rebase", path, text, "-o", path, "--in-place")).ExitCode);
        Assert.Equal("So: " + Bridge.Text, AnnotateJson.Default.Load(path).Article.Text);
    }

    [Fact]
    public async Task Diff_tells_what_differs_and_exits_with_1()
    {
        var after = Write("after.json", Annotated.WithoutCascade("v1").Edit(editor =>
        {
            editor.Set(Annotated.Get<Claim>("c1") with { Text = "The bridge is very safe." });
            editor.Add(new Tag { Id = "t1", Label = "topic" });
        }));
        var run = await ToolRun.OfAsync("diff", WriteBridge(), after);
        var json = await ToolRun.OfAsync("diff", WriteBridge(), after, "--json");

        Assert.Equal((1, "+ t1\n- v1\n~ c1: text: \"The bridge is safe.\" -> \"The bridge is very safe.\"\n"), (run.ExitCode, run.Output));
        Assert.Equal("""["t1"]""", JsonElement.Parse(json.Output).GetProperty("addedIds").GetRawText());
    }

    [Fact]
    public async Task Diff_of_the_same_is_nothing()
    {
        var run = await ToolRun.WithInputAsync(AnnotateJson.Default.ToJson(Annotated), "diff", WriteBridge(), "-");

        Assert.Equal((0, "Nothing differs.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Stdin_is_read_once()
    {
        Assert.Equal(
            (2, "annotate: Stdin (-) can be read once. Name files for the other inputs.\n"),
            await ToolRun.OfAsync("diff", "-", "-") is var run ? (run.ExitCode, run.Errors) : default);
    }

    [Fact]
    public async Task Merge_joins_what_two_changed_and_tells_conflicts()
    {
        AnnotatedArticle WithText(string text) => Annotated.Edit(editor => editor.Set(Annotated.Get<Claim>("c1") with { Text = text }));
        var (common, ours, theirs) = (
            WriteBridge(),
            Write("ours.json", WithText("Ours.")),
            Write("theirs.json", WithText("Theirs.").With(new Tag { Id = "t1", Label = "topic" })));
        var run = await ToolRun.OfAsync("merge", common, ours, theirs, "-o", PathOf("merged.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("7 annotations, 1 conflict.\nAnnotation c1 was changed by both; ours is kept: text: \"The bridge is safe.\" -> "
            + "\"Ours.\" (ours), \"Theirs.\" (theirs).\n", run.Errors);
        var merged = AnnotateJson.Default.Load(PathOf("merged.json"));
        Assert.Equal(("Ours.", "topic"), (merged.Get<Claim>("c1").Text, merged.Get<Tag>("t1").Label));
    }

    [Fact]
    public async Task Merge_with_a_policy_keeps_what_most_annotators_made()
    {
        var tag = new Tag { Id = "t1", Label = "topic", Target = Bridge.Quote("bridge") };
        var (anna, ben, carla) = (
            Write("anna.json", Bridge.Annotate(tag)),
            Write("ben.json", Bridge.Annotate(tag)),
            Write("carla.json", Bridge.Annotate(tag with { Id = "t9", Label = "other" })));
        var run = await ToolRun.OfAsync("merge", "--policy", "majority", anna, ben, carla, "-o", PathOf("gold.json"), "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            """["anna","ben"]""", JsonElement.Parse(run.Output).GetProperty("agreements")[0].GetProperty("annotators").GetRawText());
        Assert.Equal(
            "topic", Assert.Single(AnnotateJson.Default.Load(PathOf("gold.json")).OfType<Tag>(), item => item.Layer is null).Label);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Merge_without_a_policy_takes_three(int count)
    {
        var run = await ToolRun.OfAsync(["merge", .. Enumerable.Repeat(WriteBridge(), count)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"there are {count} articles", run.Errors, StringComparison.Ordinal);
    }
}

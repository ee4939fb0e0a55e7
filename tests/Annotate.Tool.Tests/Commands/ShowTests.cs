namespace Annotate.Tool.Tests.Commands;

public class ShowTests : Workspace
{
    [Fact]
    public async Task Tables_show_who_said_what_what_is_claimed_and_what_bears_on_it()
    {
        var run = await ToolRun.OfAsync("show", WriteBridge());

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            """
            Article bridge: Bridge reopens (69 UTF-16 code units), 6 annotations
            Who said what
            Id  Source     Cue   Content             Mode      Within  Writer's stance
            a1  the mayor  said  The bridge is safe  indirect
            What is claimed
            Id  Claim                Claimants  Verdicts
            c1  The bridge is safe.  the mayor  refuted (article)
            What bears on it
            Id  Description            Words                             Sources  Bears on
            e1  Cracks in two pillars  Tests show cracks in two pillars           refutes c1

            """,
            string.Join('\n', run.Output.Split('\n').Select(line => line.TrimEnd())));
    }

    [Fact]
    public async Task Of_a_text_without_annotations_there_is_one_line()
    {
        var run = await ToolRun.OfAsync("show", Write("a.txt", "Bridge reopens\n\nThe bridge is safe."));

        Assert.Equal((0, "Article without id: Bridge reopens (35 UTF-16 code units), 0 annotations\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task As_text_the_spans_stand_in_brackets()
    {
        var run = await ToolRun.OfAsync("show", WriteBridge(), "--as", "text");

        Assert.Equal(Annotated.ToConsoleText() + "\n", run.Output);
    }

    [Theory]
    [InlineData("mermaid", "flowchart")]
    [InlineData("dot", "digraph")]
    public async Task As_a_graph_it_is_in_the_graphs_own_language(string kind, string beginning)
    {
        var run = await ToolRun.OfAsync("show", WriteBridge(), "--as", kind);

        Assert.StartsWith(beginning, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_it_is_the_article_on_one_line()
    {
        var run = await ToolRun.OfAsync("show", WriteSeed(), "--json");

        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.True(Samples.SampleArticles.BelgorodAnnotated.ContentEquals(AnnotateJson.Default.Parse(run.Output)));
    }

    [Fact]
    public async Task An_html_page_is_written_to_its_file_or_to_stdout()
    {
        var run = await ToolRun.OfAsync("show", WriteBridge(), "--html", PathOf("page.html"));
        var piped = await ToolRun.OfAsync("show", WriteBridge(), "--html", "-");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        var page = await File.ReadAllTextAsync(PathOf("page.html"), TestContext.Current.CancellationToken);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Bridge reopens", page, StringComparison.Ordinal);
        Assert.Equal(page, piped.Output);
    }

    [Fact]
    public async Task One_page_shows_one_article()
    {
        Write("b.json", Annotated);
        var run = await ToolRun.OfAsync("show", Folder, WriteBridge(), "--html", PathOf("page.html"));

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(PathOf("page.html")));
    }

    [Fact]
    public async Task Control_characters_of_an_article_do_not_reach_the_terminal()
    {
        var article = new Article("Say \u001b[31mred\u0007.") { Headline = "\u001b]0;owned\u0007" };
        var run =
            await ToolRun.OfAsync("show", Write("x.json", article.Annotate(new Claim { Id = "c1", Text = "\u001b[2J" })), "--as", "text");
        var tables = await ToolRun.OfAsync("show", PathOf("x.json"));

        Assert.DoesNotContain('\u001b', run.Output + tables.Output);
        Assert.DoesNotContain('\u0007', run.Output + tables.Output);
    }
}

using System.IO.Compression;

namespace Annotate.Tool.Tests.Commands;

public class ConvertTests : Workspace
{
    [Fact]
    public async Task The_extensions_name_the_formats_and_losses_are_told_on_stderr()
    {
        var run = await ToolRun.OfAsync("convert", WriteBridge(), "-o", PathOf("bridge.ann"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ANN201 Warning: The Entity 'mayor' is left out of the brat file", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["bridge.ann", "bridge.annotate.json", "bridge.txt"], Files());
        Assert.Equal(Bridge.Text, await File.ReadAllTextAsync(PathOf("bridge.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_converted_comes_back()
    {
        await ToolRun.OfAsync("convert", WriteBridge(), "-o", PathOf("bridge.jsonld"), "--to", "recogito");
        Write("bridge.txt", Bridge.Text);
        var run = await ToolRun.OfAsync("convert", PathOf("bridge.jsonld"), "--from", "recogito", "--to", "annotate");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Annotated.Annotations, AnnotateJson.Default.Parse(run.Output).Annotations);
    }

    [Fact]
    public async Task With_fail_on_loss_nothing_is_written()
    {
        var run = await ToolRun.OfAsync("convert", WriteBridge(), "-o", PathOf("bridge.ann"), "--fail-on-loss");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["bridge.annotate.json"], Files());
    }

    [Fact]
    public async Task The_report_goes_to_a_file_if_asked_and_as_json_to_stdout()
    {
        var run = await ToolRun.OfAsync("convert", WriteBridge(), "-o", PathOf("bridge.ann"), "--report", PathOf("losses.txt"));
        var json = await ToolRun.OfAsync("convert", WriteBridge(), "-o", PathOf("bridge.ann"), "--json");

        Assert.Equal(("", ""), (run.Output, run.Errors));
        Assert.StartsWith(
            "ANN201 Warning: ", await File.ReadAllTextAsync(PathOf("losses.txt"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.StartsWith("""{"losses":[{"code":"ANN201","severity":"warning","message":""", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_report_is_cut_on_stderr_and_says_so()
    {
        var run = await ToolRun.OfAsync("convert", WriteSeed(), "--to", "text");

        var lines = run.Errors.TrimEnd('\n').Split('\n');
        Assert.Equal(21, lines.Length);
        Assert.EndsWith("more lines. Give --report a file for all of them.", lines[^1], StringComparison.Ordinal);
        Assert.Equal(Samples.SampleArticles.Belgorod.Text, run.Output);
    }

    [Fact]
    public async Task A_directory_becomes_json_lines_and_json_lines_a_directory()
    {
        Write("in/a.json", Annotated);
        Write("in/deep/b.json", Line("b"));
        var packed = await ToolRun.OfAsync("convert", PathOf("in"), "-o", PathOf("all.jsonl.gz"));
        var unpacked = await ToolRun.OfAsync("convert", PathOf("all.jsonl.gz"), "--to", "annotate", "-o", PathOf("out/"));

        Assert.Equal((0, 0), (packed.ExitCode, unpacked.ExitCode));
        using var lines = new StreamReader(new GZipStream(File.OpenRead(PathOf("all.jsonl.gz")), CompressionMode.Decompress));
        Assert.Equal(2, (await lines.ReadToEndAsync(TestContext.Current.CancellationToken)).TrimEnd('\n').Split('\n').Length);
        Assert.Equal(["all.jsonl.gz", "in/a.json", "in/deep/b.json", "out/b.annotate.json", "out/bridge.annotate.json"], Files());
        Assert.True(Annotated.ContentEquals(AnnotateJson.Default.Load(PathOf("out/bridge.annotate.json"))));
    }

    [Fact]
    public async Task An_article_with_errors_is_left_out_told_of_and_makes_the_exit_code_3()
    {
        var run = await ToolRun.OfAsync("convert", Write("a.jsonl", $"{Line("a")}\nbad\n{Line("c")}\n"), "-o", PathOf("b.jsonl"));

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"{PathOf("a.jsonl")}:2: ANN001 Error", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(PathOf("b.jsonl"), TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task The_input_is_overwritten_only_in_place()
    {
        var path = WriteBridge();
        var before = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

        var refused = await ToolRun.OfAsync("convert", path, "-o", Path.Combine(Folder, ".", "bridge.annotate.json"), "--to", "text");
        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(before, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Contains("--in-place", refused.Errors, StringComparison.Ordinal);

        var allowed = await ToolRun.OfAsync("convert", path, "-o", path, "--to", "text", "--in-place");
        Assert.Equal((0, Bridge.Text), (allowed.ExitCode, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_companion_that_is_an_input_is_not_overwritten_either()
    {
        var text = Write("bridge.txt", Bridge.Text + " More.");
        var run = await ToolRun.OfAsync("convert", text, "--to", "brat", "-o", PathOf("bridge.ann"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["bridge.txt"], Files());
    }

    [Fact]
    public async Task A_link_to_the_input_is_the_input()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        File.CreateSymbolicLink(PathOf("link.json"), WriteBridge());
        var run = await ToolRun.OfAsync("convert", PathOf("bridge.annotate.json"), "-o", PathOf("link.json"));

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Several_articles_do_not_fit_one_file_of_one()
    {
        var run = await ToolRun.OfAsync("convert", Write("a.jsonl", $"{Line("a")}\n{Line("b")}\n"), "-o", PathOf("b.json"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("annotate-lines", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["a.jsonl"], Files());
    }

    [Fact]
    public async Task Brat_does_not_fit_a_stream_and_its_losses_say_so_or_it_is_refused()
    {
        var run = await ToolRun.OfAsync("convert", WriteBridge(), "--to", "brat");

        Assert.Contains("text", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to", "nothing", "No format is named 'nothing'.")]
    [InlineData("--to", "averitec", "can only be read")]
    [InlineData("--from", "markdown", "can only be written")]
    [InlineData("-o", "x.unknown", "Name it with --to")]
    public async Task A_format_that_does_not_do_is_wrong_usage(string option, string value, string message)
    {
        var run = await ToolRun.OfAsync("convert", WriteBridge(), option, value);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_text_becomes_an_article()
    {
        var run = await ToolRun.OfAsync("convert", Write("a.txt", "Bridge reopens\n\nThe bridge is safe."), "--to", "annotate");

        Assert.Equal("Bridge reopens", AnnotateJson.Default.Parse(run.Output).Article.Headline);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        var run = await ToolRun.OfAsync("convert", WriteBridge(), "-o", PathOf("nowhere/b.json"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("There is no directory", run.Errors, StringComparison.Ordinal);
    }
}

namespace Annotate.Tool.Tests.Output;

public class OutputTests : Workspace
{
    [Fact]
    public async Task A_device_is_written_to_and_not_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such paths there.");
        var run = await ToolRun.OfAsync("convert", WriteBridge(), "--to", "annotate", "-o", "/dev/stdout");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(Annotated.ContentEquals(AnnotateJson.Default.Parse(run.Output)));
    }

    [Fact]
    public async Task Where_nobody_can_be_told_the_exit_code_still_says_it()
    {
        Assert.SkipUnless(File.Exists("/dev/full") && File.Exists("/bin/sh"), "There is no full device here.");
        using var process =
            System.Diagnostics.Process.Start("/bin/sh", ["-c", "dotnet exec \"$0\" validate nowhere.json 2>/dev/full", ToolRun.Assembly]);
        await ToolRun.WaitAsync(process);

        Assert.Equal(3, process.ExitCode);
    }

    [Fact]
    public async Task A_full_disk_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no full device here.");
        var run = await ToolRun.OfAsync("convert", WriteBridge(), "--to", "annotate", "-o", "/dev/full");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("annotate: No space left on device", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint", "--json")]
    [InlineData("validate", "--json")]
    [InlineData("show")]
    [InlineData("show", "--as", "dot")]
    [InlineData("verdicts")]
    [InlineData("sources", "--json")]
    [InlineData("stats")]
    public async Task The_answer_of_every_command_goes_to_a_file_if_asked(params string[] command)
    {
        var path = WriteBridge();
        var said = await ToolRun.OfAsync([command[0], path, .. command.Skip(1)]);
        var kept = await ToolRun.OfAsync([command[0], path, .. command.Skip(1), "-o", PathOf("answer.txt")]);

        Assert.Equal((said.ExitCode, ""), (kept.ExitCode, kept.Output));
        Assert.Equal(said.Output, await File.ReadAllTextAsync(PathOf("answer.txt"), TestContext.Current.CancellationToken));
        Assert.NotEmpty(said.Output);
    }

    [Fact]
    public async Task An_answer_never_overwrites_an_input()
    {
        var path = WriteBridge();
        var run = await ToolRun.OfAsync("lint", path, "-o", path);

        Assert.Equal(2, run.ExitCode);
        Assert.True(Annotated.ContentEquals(AnnotateJson.Default.Load(path)));
    }

    [Fact]
    public async Task The_lists_of_what_is_registered_are_written_to_files_too()
    {
        var run = await ToolRun.OfAsync("formats", "--output", PathOf("formats.txt"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains(
            "brat", await File.ReadAllTextAsync(PathOf("formats.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_outputs_of_one_name_are_refused()
    {
        var run = await ToolRun.OfAsync("convert", WriteBridge(), "-o", PathOf("a.ann"), "--report", PathOf("a.ann"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            "Content 0 18\tThe bridge is safe\n", await File.ReadAllTextAsync(PathOf("a.ann"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("convert", "--to", "text", "--in-place")]
    [InlineData("merge", "--policy", "union", "--in-place")]
    public async Task A_report_never_overwrites_an_input(params string[] command)
    {
        var path = WriteBridge();
        var run = await ToolRun.OfAsync([command[0], path, .. command.Skip(1), "--report", path]);

        Assert.Equal(2, run.ExitCode);
        Assert.True(Annotated.ContentEquals(AnnotateJson.Default.Load(path)));
    }

    [Fact]
    public async Task An_input_reached_through_a_linked_folder_is_the_input()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links ask for rights there.");
        var path = WriteBridge();
        Directory.CreateSymbolicLink(PathOf("linked"), Folder);
        var run = await ToolRun.OfAsync("convert", PathOf("linked/bridge.annotate.json"), "--to", "text", "-o", path);

        Assert.Equal(2, run.ExitCode);
        Assert.True(Annotated.ContentEquals(AnnotateJson.Default.Load(path)));
    }

    [Fact]
    public async Task Nothing_in_an_article_acts_on_the_terminal()
    {
        var article = new Article("Text.") { Id = "a\u001B[2J\u0007", Headline = "b\u202Ec\u2066d\u009Be" };
        var run = await ToolRun.OfAsync("show", Write("a.json", article.Annotate()));

        Assert.StartsWith("Article a\uFFFD[2J\uFFFD: b\uFFFDc\uFFFDd\uFFFDe (5 UTF-16 code units)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_article_that_was_given_is_an_input_too()
    {
        var article = Write("text.txt", Bridge.Text);
        var run = await ToolRun.OfAsync("convert", WriteBridge(), "--article", article, "--to", "text", "-o", article);

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Articles_of_one_id_do_not_overwrite_each_other()
    {
        var run = await ToolRun.OfAsync(
            "convert", Write("in.jsonl", $"{Line("a", "One.")}\n{Line("a", "Two.")}\n"), "--to", "text", "-o", PathOf("out/"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["One.", "Two."], Directory.EnumerateFiles(PathOf("out")).Select(File.ReadAllText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_replaced_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There are no such rights there.");
            return;
        }
        var path = Write("out.txt", "before");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await ToolRun.OfAsync("convert", WriteBridge(), "-o", path);

        Assert.Equal(Bridge.Text, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }
}

using System.Text;

namespace Annotate.Tool.Tests.Input;

public class InputTests : Workspace
{
    [Theory]
    [InlineData("show")]
    [InlineData("validate")]
    [InlineData("lint")]
    [InlineData("verdicts")]
    [InlineData("sources")]
    [InlineData("stats")]
    [InlineData("convert", "--to", "text")]
    [InlineData("merge", "--policy", "union")]
    [InlineData("anchor", "--quotes", "q.txt")]
    [InlineData("rebase", "new.txt")]
    [InlineData("diff", "other.json")]
    [InlineData("agree", "other.json")]
    [InlineData("score", "other.json")]
    public async Task Every_command_meets_bad_input_with_exit_code_3_and_a_message(params string[] command)
    {
        Write("q.txt", "bridge");
        Write("new.txt", "New text.");
        Write("other.json", Annotated);
        Directory.CreateDirectory(PathOf("empty"));
        await File.WriteAllBytesAsync(PathOf("binary.json"), [0x7F, 0x45, 0x4C, 0x46, 0x00, 0xFF], TestContext.Current.CancellationToken);
        Write("wrong.json", "This is no JSON.");
        Write("deep.json", new string('[', 100_000));
        Write("list.json", "[]");
        Write("old.json", "{\"format\":\"annotate/9\"}");
        string[] inputs = ["missing.json", "empty", "no*.json", "binary.json", "wrong.json", "deep.json", "list.json", "old.json", "-"];
        var runs = await Task.WhenAll(inputs.Select(input =>
            ToolRun.OfAsync([command[0], input == "-"
                ? input
                : PathOf(input), .. command.Skip(1).Select(argument => File.Exists(PathOf(argument)) ? PathOf(argument) : argument)])));

        Assert.All(inputs.Zip(runs), entry => Assert.True(
            entry.Second.ExitCode == 3 && entry.Second.Errors.Length + entry.Second.Output.Length is > 0 and < 3000,
            $"{entry.First}: {entry.Second}"));
    }

    [Fact]
    public async Task A_directory_without_files_of_the_format_says_which_were_looked_for()
    {
        Write("a.ann", "");
        var run = await ToolRun.OfAsync("validate", Folder);

        Assert.Equal((3, $"annotate: The directory '{Folder}' holds no file of the format 'annotate' (.annotate.json, .json, "
            + $".jsonl, .ndjson, .jsonl.gz, .ndjson.gz). Name the format with --from.\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task A_directory_is_read_with_those_inside_it_in_order()
    {
        Write("b.json", Line("b"));
        Write("a/z.json", Line("z"));
        Write("a/notes.txt", "No article.");
        var run = await ToolRun.OfAsync("validate", Folder, "--json");

        Assert.Equal(
            ["z", "b"],
            run.Output.TrimEnd('\n').Split('\n').Select(line => System.Text.Json.JsonElement.Parse(line).GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("*.json", "b c")]
    [InlineData("?.json", "b c")]
    [InlineData("**/*.json", "y z b c")]
    [InlineData("a/**/*.json", "y z")]
    [InlineData("a/*/y.json", "y")]
    [InlineData("*/z.json", "z")]
    [InlineData("**/**/y.json", "y")]
    [InlineData("./a/**", "y z")]
    public async Task Globs_are_expanded(string pattern, string ids)
    {
        foreach (var (name, id) in new[] { ("b.json", "b"), ("c.json", "c"), ("a/z.json", "z"), ("a/x/y.json", "y") })
            Write(name, Line(id));
        using var process = ToolRun.Start(Folder, ["validate", pattern, "--json"]);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await ToolRun.WaitAsync(process);

        Assert.Equal(ids, string.Join(
            ' ', output.TrimEnd('\n').Split('\n').Select(line => System.Text.Json.JsonElement.Parse(line).GetProperty("id").GetString())));
    }

    [Fact]
    public async Task A_file_whose_name_looks_like_a_pattern_is_a_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No such names there.");
        var run = await ToolRun.OfAsync("validate", Write("a*.json", Line("a")), "--json");

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Stdin_is_annotate_unless_said_otherwise()
    {
        Assert.Equal(0, (await ToolRun.WithInputAsync(Line("a"), "validate", "-")).ExitCode);
        Assert.Equal(
            0, (await ToolRun.WithInputAsync($"{Line("a")}\n{Line("b")}\n", "validate", "-", "--from", "annotate-lines")).ExitCode);
        Assert.Equal(0, (await ToolRun.WithInputAsync("Some text.", "stats", "-", "--from", "text")).ExitCode);
    }

    [Fact]
    public async Task A_format_without_text_takes_the_article_beside_it()
    {
        var article = Write("text.txt", Bridge.Text);
        await ToolRun.OfAsync("convert", WriteBridge(), "-o", PathOf("out.jsonld"), "--to", "w3c");
        var without = await ToolRun.OfAsync("validate", PathOf("out.jsonld"), "--from", "w3c");
        var with = await ToolRun.OfAsync("validate", PathOf("out.jsonld"), "--from", "w3c", "--article", article);

        Assert.NotEqual(0, without.ExitCode);
        Assert.Equal((0, ""), (with.ExitCode, with.Output));
    }

    [Theory]
    [InlineData("utf-16", 0)]
    [InlineData("code-points", 1)]
    public async Task What_offsets_count_can_be_said(string unit, int exitCode)
    {
        // The emoji is two UTF-16 code units and one code point.
        Write("a.txt", "\U0001F600 fine");
        var run = await ToolRun.OfAsync("validate", Write("a.ann", "T1\tWord 3 7\tfine\n"), "--offsets", unit);

        Assert.True(exitCode == run.ExitCode, run.ToString());
    }

    [Fact]
    public async Task An_extension_that_nobody_knows_asks_for_the_format()
    {
        var run = await ToolRun.OfAsync("validate", Write("a.xyz", "x"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Name its format with --from: annotate, ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_told()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Who may read everything cannot try this.");
        var path = WriteBridge();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);
        else
            Assert.Skip("There are no such rights there.");

        Assert.Equal(3, (await ToolRun.OfAsync("validate", path)).ExitCode);
    }

    [Fact]
    public async Task One_long_line_of_a_megabyte_is_shown()
    {
        var article = new Article(new string('x', 1 << 20)) { Id = "long" };
        var run = await ToolRun.OfAsync(
            "show", Write("long.json", article.Annotate(new Tag { Id = "t1", Label = "all", Target = [new TextSpan(0, 1 << 20)] })),
            "--as", "text");

        Assert.Equal(0, run.ExitCode);
        Assert.True(Encoding.UTF8.GetByteCount(run.Output) > 1 << 20);
    }
}

using Annotate.Tool.Commands;

namespace Annotate.Tool.Tests;

public class HelpTests
{
    public static TheoryData<string> Commands { get; } = [.. AllCommands.Make().Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_with_its_examples(string name)
    {
        var run = await ToolRun.OfAsync(name, "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var command = AllCommands.Make().Single(command => command.Name == name);
        Assert.NotEmpty(command.Examples);
        Assert.All(
            command.Examples, example => Assert.Contains($"  {example}\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_example_is_a_command_line_that_the_tool_understands(string name)
    {
        var command = AllCommands.Make().Single(command => command.Name == name);

        Assert.All(command.Examples, example => Assert.Empty(Examples.ErrorsOf(example)));
    }

    [Fact]
    public async Task The_help_lists_every_command_and_the_exit_codes()
    {
        var run = await ToolRun.OfAsync("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(AllCommands.Make(), command => Assert.Contains($"  {command.Name} ", run.Output, StringComparison.Ordinal));
        Assert.Contains(
            "Exit codes: 0 nothing to look at, 1 findings, 2 wrong usage, 3 unreadable input, 130 cancelled.", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_told()
    {
        Assert.StartsWith("0.2.0", (await ToolRun.OfAsync("--version")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("sohw")]
    [InlineData("show")]
    [InlineData("show", "--nothing")]
    [InlineData("show", "x.json", "--as", "poem")]
    [InlineData("lint", "x.json", "--fail-on", "tuesday")]
    [InlineData("diff", "x.json")]
    [InlineData("diff", "a.json", "b.json", "c.json")]
    [InlineData("formats", "extra")]
    [InlineData("completion", "tcsh")]
    [InlineData("merge", "--policy", "dice", "a.json")]
    public async Task Wrong_usage_says_so_names_the_help_and_exits_with_2(params string[] arguments)
    {
        var run = await ToolRun.OfAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("annotate: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--help", run.Errors, StringComparison.Ordinal);
    }
}

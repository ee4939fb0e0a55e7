using System.Text.RegularExpressions;

namespace Annotate.Tool.Tests;

public sealed partial class ReadmeTests : Workspace
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Commands { get; } = [
        .. CommandsOf("README.md").Where(command => !command.StartsWith("dotnet", StringComparison.Ordinal))
    ];

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Annotate.Tool/README.md")]
    public void Every_command_is_one_that_the_tool_understands(string file)
    {
        var commands = CommandsOf(file).Where(command => command.Contains("annotate ", StringComparison.Ordinal)
            && !command.StartsWith("dotnet", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Empty(Examples.ErrorsOf(command)));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_commands_of_the_front_page_run_on_the_seed(string command)
    {
        Directory.CreateSymbolicLink(PathOf("seeds"), Path.Combine(Root, "seeds"));
        var pipe = command.IndexOf(" | ", StringComparison.Ordinal);
        var input = pipe < 0 ? "" : command["echo \"".Length..(pipe - 1)] + "\n";
        using var process = ToolRun.Start(Folder, command[(pipe < 0 ? 0 : pipe + 3)..].Split(' ').Skip(1));
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await ToolRun.WaitAsync(process);

        // The seed keeps what the rules find fault with.
        Assert.Equal((command.Contains(" lint ", StringComparison.Ordinal) ? 1 : 0, ""), (process.ExitCode, await errors));
        Assert.True(output.Length > 0 || Files().Any(file => file.StartsWith("belgorod.", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_table_of_commands_names_all_of_them()
    {
        var rows = File.ReadAllLines(Path.Combine(Root, "src/Annotate.Tool/README.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .ToList();

        Assert.All(
            Tool.Commands.AllCommands.Make(),
            command => Assert.Contains(rows, row => row.Split('|')[1].Contains($"`{command.Name}`", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> CommandsOf(string file) =>
        Blocks.Matches(File.ReadAllText(Path.Combine(Root, file)).ReplaceLineEndings("\n"))
            .SelectMany(match => match.Groups["code"].Value.TrimEnd('\n').Split('\n'));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Annotate.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("Annotate.sln is not above the test assembly.");
    }

    [GeneratedRegex(
        "^```sh\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Blocks { get; }
}

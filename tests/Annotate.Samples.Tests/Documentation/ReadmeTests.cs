using System.Text.RegularExpressions;
using Annotate.Samples.Tests.Programs;

namespace Annotate.Samples.Tests.Documentation;

public partial class ReadmeTests
{
    private static readonly string Readme = Repository.ReadText("README.md");

    [Fact]
    public void The_first_example_is_the_compiled_program()
    {
        var program = Repository.ReadText("samples/QuickStart/Program.cs");

        Assert.Equal($"// The first example of the README.\n{CSharpBlocks()[0]}", program);
    }

    [Fact]
    public async Task The_first_example_finds_nothing_wrong_and_prints_the_article()
    {
        var run = await SampleProgram.RunAsync("QuickStart");

        Assert.Equal((0, "{"), (run.ExitCode, run.Lines[0]));
        Assert.Contains("\"content\":{\"spans\":[[16,34]],\"quotes\":[\"The bridge is safe\"]}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_top_level_part_of_a_code_block_stands_in_a_sample()
    {
        var compiled = Directory.EnumerateFiles(Repository.PathOf("samples"), "*.cs", SearchOption.AllDirectories)
            .Select(path => DocComments.Replace(File.ReadAllText(path), ""))
            .ToList();
        var parts = CSharpBlocks().SelectMany(block => TopLevelParts.Split(block)).ToList();

        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.Contains(compiled, file => file.Contains(part.Trim('\n') + "\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_example_of_the_file_format_is_a_line_of_the_gold_annotation()
    {
        var example = JsonBlock.Match(Readme).Groups["code"].Value;

        Assert.NotEmpty(example);
        Assert.Contains(
            LineBreaks.Replace(example, ""),
            Repository.ReadText("seeds/belgorod-incursion.annotate.json").Split('\n').Select(line => line.Trim().TrimEnd(',')));
    }

    [Theory]
    [InlineData("src")]
    [InlineData("samples")]
    public void Every_project_has_its_row(string folder)
    {
        var projects = Directory.EnumerateDirectories(Repository.PathOf(folder))
            .Where(path => Directory.EnumerateFiles(path, "*.csproj").Any())
            .Select(path => $"`{folder}/{Path.GetFileName(path)}`");

        Assert.All(projects, project => Assert.Contains(project, Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_path_that_is_named_exists()
    {
        var paths = Paths.Matches(Readme).Select(match => match.Groups["path"].Value).ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(Path.Exists(Repository.PathOf(path)), $"{path} does not exist."));
    }

    private static List<string> CSharpBlocks() => [.. Block.Matches(Readme).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex(
        "`(?<path>(src|samples|seeds|tests|benchmarks)(/[^` ]+)?)`",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Paths { get; }

    [GeneratedRegex(
        "^```json\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex JsonBlock { get; }

    [GeneratedRegex("\n *", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex LineBreaks { get; }

    [GeneratedRegex(
        "^```csharp\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Block { get; }

    [GeneratedRegex("\n\n(?=\\S)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TopLevelParts { get; }

    [GeneratedRegex("^ *///.*\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DocComments { get; }
}

namespace Annotate.Architecture.Tests;

/// <summary>No line of code or of a project file that is written by hand is wider than a reader's window.</summary>
public sealed class WidthTests
{
    private const int Widest = 140;

    private static readonly string[] Folders = ["src", "tests", "benchmarks", "samples"];

    [Fact]
    public void No_line_is_wider_than_140_columns() =>
        Violations.None(Files().SelectMany(static file => File.ReadLines(file)
            .Index()
            .Where(static line => line.Item.Length > Widest)
            .Select(line => $"{Repository.Relative(file)}:{line.Index + 1} has {line.Item.Length} columns")));

    private static IEnumerable<string> Files() =>
        Folders
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root))
            .Where(static file => Path.GetExtension(file) is ".cs" or ".csproj" or ".props" && !IsBuilt(Repository.Relative(file)));

    private static bool IsBuilt(string file) => file.Split('/') is var parts && (parts.Contains("obj") || parts.Contains("bin"));
}

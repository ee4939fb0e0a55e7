namespace Annotate.Architecture.Tests;

public sealed class CodeTableTests
{
    private static readonly string Readme = Path.Combine(Repository.Root, "src", "Annotate", "Diagnostics", "README.md");

    /// <summary>Compares with the README. Set ANNOTATE_UPDATE_GOLDENS to write its rows anew after a change that is meant.</summary>
    [Fact]
    public void The_readme_has_the_row_of_every_code()
    {
        if (Environment.GetEnvironmentVariable("ANNOTATE_UPDATE_GOLDENS") is not null)
            Update();
        Assert.Equal(CodeTable.Rows, File.ReadLines(Readme).Where(IsRow));
    }

    private static void Update()
    {
        var lines = File.ReadAllLines(Readme);
        var first = Array.FindIndex(lines, IsRow);
        var last = Array.FindLastIndex(lines, IsRow);
        File.WriteAllText(Readme, string.Join('\n', [.. lines[..first], .. CodeTable.Rows, .. lines[(last + 1)..]]) + "\n");
    }

    private static bool IsRow(string line) => line.Split('|', StringSplitOptions.TrimEntries) is ["", [.., >= '0' and <= '9'], _, _, _, _, ""];
}

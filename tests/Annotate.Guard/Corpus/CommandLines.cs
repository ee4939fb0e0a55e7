namespace Annotate.Guard.Corpus;

/// <summary>
/// Command lines of the tool, one a line of a file. Each runs in a folder of its own that holds the guard's inputs and the seed.
/// </summary>
internal static class CommandLines
{
    private const string Prefix = "command/";

    public static IEnumerable<GuardInput> Read(string root)
    {
        var folder = Path.Combine(root, "tests/Annotate.Guard/Inputs");
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            parts.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        foreach (var seed in Directory.EnumerateFiles(Path.Combine(root, "seeds"), "belgorod*"))
            parts.Add(Path.GetFileName(seed), File.ReadAllBytes(seed));
        return File.ReadLines(Path.Combine(folder, "commands.list"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => new GuardInput { Name = Prefix + line, Kind = InputKind.Command, Parts = parts, Primary = "", IsOurs = true });
    }

    /// <summary>The arguments of a command line, and the file that is piped into it.</summary>
    public static (string[] Arguments, string? Stdin) Split(GuardInput input)
    {
        var line = input.Name[Prefix.Length..].Split(" < ");
        return ([.. line[0].Split(' ').Select(word => word.Replace('_', ' '))], line.ElementAtOrDefault(1));
    }
}

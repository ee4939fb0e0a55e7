using System.Text.RegularExpressions;

namespace Annotate.Guard.Paths;

/// <summary>The tool as a process: what it prints, what it writes, how it exits.</summary>
internal sealed partial class ToolPaths : IPathArea
{
    private static readonly string[] Commands =
    [
        "show", "validate", "lint", "verdicts", "sources", "stats", "convert", "rebase", "diff", "merge", "agree", "score", "anchor", "map",
        "formats", "types", "rules", "policies", "completion",
    ];

    public IEnumerable<GuardPath> Paths =>
    [
        .. Commands.Select(command => new GuardPath($"tool/{command}", Run) { Takes = subject => CommandOf(subject) == command }),
        new("tool/other", Run) { Takes = static subject => CommandOf(subject) is { } command && !Commands.Contains(command) },
    ];

    private static string? CommandOf(Subject subject) =>
        subject.Input.Kind == InputKind.Command ? CommandLines.Split(subject.Input).Arguments[0] : null;

    private static void Run(Subject subject, Answer answer)
    {
        var (arguments, stdin) = CommandLines.Split(subject.Input);
        var folder = Directory.CreateTempSubdirectory("guard-tool-").FullName;
        try
        {
            foreach (var (name, bytes) in subject.Input.Parts)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.WriteAllBytes(Path.Combine(folder, name), bytes);
            }
            var piped = stdin is null ? [] : subject.Input.Parts[stdin];
            var run = ProcessRun.Dotnet(folder, piped, ["exec", GuardTool.Assembly, .. arguments]);
            answer.Say("exit", run.ExitCode);
            Tell(answer, "stdout", run.Output.Replace(folder, "<folder>", StringComparison.Ordinal));
            Tell(answer, "stderr", run.Errors.Replace(folder, "<folder>", StringComparison.Ordinal));
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
                var bytes = name.EndsWith(".gz", StringComparison.Ordinal) ? [] : File.ReadAllBytes(file);
                if (!subject.Input.Parts.TryGetValue(name, out var before) || !before.AsSpan().SequenceEqual(bytes))
                    answer.Tell(name, bytes);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// Lines about a finding under its code, so that a change of its wording can be expected by code; all others together.
    /// </summary>
    private static void Tell(Answer answer, string stream, string content)
    {
        var byCode = content.Split('\n').GroupBy(line => Code().Match(line).Value, StringComparer.Ordinal);
        foreach (var lines in byCode.OrderBy(lines => lines.Key, StringComparer.Ordinal))
            answer.Tell(lines.Key.Length == 0 ? stream : $"{stream}-{lines.Key}", string.Join('\n', lines));
    }

    [GeneratedRegex(@"\b[A-Z]{3}[0-9]{3}\b")]
    private static partial Regex Code();
}

using System.CommandLine.Parsing;

namespace Annotate.Tool.Tests;

/// <summary>Command lines as they are printed, as far as they are ours: redirections and other programs are taken off.</summary>
internal static class Examples
{
    /// <summary>What the tool has against a command line.</summary>
    public static IReadOnlyList<string> ErrorsOf(string example)
    {
        var start = example.LastIndexOf(
            "annotate ", example.Contains("| annotate", StringComparison.Ordinal) ? example.Length - 1 : FirstBreak(example),
            StringComparison.Ordinal);
        var ours = example[start..];
        ours = ours[..FirstBreak(ours)].TrimEnd(' ', ')').Replace('\'', '"');
        var arguments = CommandLineParser.SplitCommandLine(ours).Skip(1).ToArray();
        return [.. CommandLine.MakeRoot().Parse(arguments).Errors.Select(error => $"{ours}: {error.Message}")];
    }

    private static int FirstBreak(string line) => line.IndexOfAny(['|', '<', '>', ';']) is >= 0 and var index
        && index > line.IndexOf("annotate ", StringComparison.Ordinal) ? index : line.Length;
}

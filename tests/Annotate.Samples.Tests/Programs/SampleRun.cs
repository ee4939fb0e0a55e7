using System.Text.RegularExpressions;

namespace Annotate.Samples.Tests.Programs;

/// <summary>What a sample did.</summary>
internal sealed partial record SampleRun(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The first line that holds a text, its runs of blanks made one, without the lines around a table.</summary>
    public string LineWith(string text) =>
        Blanks.Replace(Lines.First(line => line.Contains(text, StringComparison.Ordinal)).Trim(' ', '│'), " ");

    [GeneratedRegex("[ \u00A0]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Blanks { get; }
}

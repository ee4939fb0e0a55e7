using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>What editorial rules found in an article, what was suppressed, and which rules were asked.</summary>
public sealed record RuleReport
{
    /// <summary>The findings, by rule in the order of the registry, then by annotation.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init => field = ValueList.Copy(value); } = ValueList<Diagnostic>.Empty;

    /// <summary>The findings that a suppression took out.</summary>
    public IReadOnlyList<Diagnostic> Suppressed { get; init => field = ValueList.Copy(value); } = ValueList<Diagnostic>.Empty;

    /// <summary>The codes of the rules that were asked.</summary>
    public IReadOnlyList<string> Codes { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>One finding a line, then how many were suppressed.</summary>
    public override string ToString()
    {
        var lines = Findings.Select(finding => finding.ToString());
        var silent = Findings.Count == 0 ? [$"Nothing was found by {Plural.Count(Codes.Count, "rule", "rules")}."] : Array.Empty<string>();
        var suppressed =
            Suppressed.Count == 0 ? Array.Empty<string>() : [$"{Plural.Count(Suppressed.Count, "finding is", "findings are")} suppressed."];
        return string.Join('\n', lines.Concat(silent).Concat(suppressed));
    }
}

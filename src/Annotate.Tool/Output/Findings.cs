using System.CommandLine;
using Annotate.Diagnostics;

namespace Annotate.Tool.Output;

/// <summary>How findings are told, and which of them make the exit code 1.</summary>
internal sealed class Findings
{
    private readonly Option<Severity> _failOn = new("--fail-on")
    {
        Description = "The least severity that makes the exit code 1: information, warning or error.",
        DefaultValueFactory = _ => Severity.Warning
    };

    public void AddTo(Command command)
    {
        // Else a number would do too, and one that no severity has would never fail.
        _failOn.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "information", "warning", "error");
        command.Add(_failOn);
    }

    /// <summary>Writes the findings on one article: a line each, or one JSON line.</summary>
    public void Write(Session session, string place, Article? article, IReadOnlyList<Diagnostic> findings)
    {
        if (session.IsJson)
            session.Terminal.WriteJson(JsonLine.Of(place, article, "findings", findings));
        else
            Write(session.Terminal, place, findings);
        session.RaiseFindings(findings.Any(finding => finding.Severity >= session.Get(_failOn)));
    }

    private static void Write(Terminal terminal, string place, IReadOnlyList<Diagnostic> findings)
    {
        foreach (var finding in findings)
            terminal.Write($"{place}: {finding}");
    }
}

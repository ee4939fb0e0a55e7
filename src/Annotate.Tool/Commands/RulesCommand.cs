using Annotate.Evaluation;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Lists the editorial rules that are registered.</summary>
internal sealed class RulesCommand() : ToolCommand(
    "rules", "Lists the editorial rules that 'annotate lint' asks, plug-ins' included.",
    "annotate rules", "annotate rules --json")
{
    protected override Task RunAsync(Session session)
    {
        session.Terminal.WriteAnswer(session, new Report(
            "Editorial rules",
            ["code", "rule", "severity", "source"],
            session.Library.Rules.Select(
                rule => (ReportValue[])[rule.Code, rule.GetType().Name, JsonLine.NameOf(rule.DefaultSeverity), rule.Source])));
        return Task.CompletedTask;
    }
}

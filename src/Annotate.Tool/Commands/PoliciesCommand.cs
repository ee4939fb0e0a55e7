using Annotate.Evaluation;

namespace Annotate.Tool.Commands;

/// <summary>Lists the verdict policies that are registered.</summary>
internal sealed class PoliciesCommand() : ToolCommand(
    "policies", "Lists the verdict policies that 'annotate verdicts --policy' takes, plug-ins' included.",
    "annotate policies", "annotate policies --json")
{
    protected override Task RunAsync(Session session)
    {
        session.Terminal.WriteAnswer(session, new Report(
            "Verdict policies",
            ["policy", "class"],
            session.Library.Policies.Select(policy => (ReportValue[])[policy.Name, policy.GetType().Name])));
        return Task.CompletedTask;
    }
}

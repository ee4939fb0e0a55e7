using Annotate.Evaluation;

namespace Annotate.Tool.Commands;

/// <summary>Lists the annotation types that are registered.</summary>
internal sealed class TypesCommand() : ToolCommand(
    "types", "Lists the annotation types that are read typed, plug-ins' included. Others are kept as they are.",
    "annotate types", "annotate types --plugin my.dll --json")
{
    protected override Task RunAsync(Session session)
    {
        session.Terminal.WriteAnswer(session, new Report(
            "Annotation types",
            ["type", "class", "origin"],
            session.Library.Json.RegisteredTypes.Select(
                type => (ReportValue[])[type.Name, type.Type.Name, type.IsStandard ? "standard" : type.Type.Assembly.GetName().Name])));
        return Task.CompletedTask;
    }
}

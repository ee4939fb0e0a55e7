using Annotate.Evaluation;

namespace Annotate.Tool.Output;

/// <summary>Writes a report as the user asked: a table, or one JSON document.</summary>
internal static class Listing
{
    public static void Write(Session session, Report report)
    {
        if (session.IsJson)
            session.Terminal.WriteJson(report.ToJson());
        else
            session.Terminal.Write(report);
    }
}

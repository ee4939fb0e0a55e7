using Annotate.Formats;

namespace Annotate.Tool.Output;

/// <summary>Where the report of a conversion goes.</summary>
internal static class LossOutput
{
    public static Task WriteAsync(Session session, LossReport losses, string? path, bool isStdoutFree) =>
        ReportOutput.WriteAsync(
            session,
            session.IsJson ? JsonLine.Of<IReadOnlyList<Diagnostics.Diagnostic>>(null, null, "losses", losses.Losses) : losses.ToString(),
            path,
            isStdoutFree);
}

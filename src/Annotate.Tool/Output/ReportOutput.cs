using System.Text;

namespace Annotate.Tool.Output;

/// <summary>Where the report of a command goes that writes a document too: to a file if asked; as JSON to stdout where the document leaves
/// it free; else to stderr.</summary>
internal static class ReportOutput
{
    private const int Shown = 20;

    /// <summary>Refuses to write a report over an input, before the work; --in-place is about the document alone.</summary>
    public static void Guard(Session session, string? path)
    {
        if (path is not null)
            OutputFile.Guard(session, path, inPlace: false);
    }

    public static async Task WriteAsync(Session session, string report, string? path, bool isStdoutFree)
    {
        if (path is not null)
            await OutputFile.WriteAsync(session, path, Encoding.UTF8.GetBytes(report.Length == 0 ? report : report + "\n"))
                .ConfigureAwait(false);
        else if (session.IsJson && isStdoutFree)
            session.Terminal.WriteJson(report);
        else if (report.Length > 0)
            session.Terminal.Warn(session.IsJson ? report : Shorten(report));
    }

    private static string Shorten(string report)
    {
        var lines = report.Split('\n');
        return lines.Length <= Shown + 1
            ? report
            : string.Join(
                '\n', lines.Take(Shown).Append($"… and {lines.Length - Shown} more lines. Give --report a file for all of them."));
    }
}

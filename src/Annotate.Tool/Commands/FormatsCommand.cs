using Annotate.Evaluation;
using Annotate.Formats;

namespace Annotate.Tool.Commands;

/// <summary>Lists the formats that are registered.</summary>
internal sealed class FormatsCommand() : ToolCommand(
    "formats", "Lists the formats that --from and --to take, plug-ins' included.",
    "annotate formats", "annotate formats --json", "annotate formats --plugin my.dll")
{
    protected override Task RunAsync(Session session)
    {
        session.Terminal.WriteAnswer(session, new Report(
            "Formats",
            ["name", "extensions", "read", "write", "offsets", "mediaType"],
            session.Library.Formats.Select(format => (ReportValue[])
            [
                format.Name,
                string.Join(' ', format.Extensions),
                format.Capabilities.HasFlag(FormatCapabilities.Read) ? "yes" : "no",
                format.Capabilities.HasFlag(FormatCapabilities.Write) ? "yes" : "no",
                format.OffsetUnit switch
                {
                    OffsetUnit.Utf16CodeUnit => "utf-16",
                    OffsetUnit.CodePoint => "code-points",
                    OffsetUnit.Utf8Byte => "utf-8",
                    _ => ""
                },
                format.MediaType,
            ])));
        return Task.CompletedTask;
    }
}

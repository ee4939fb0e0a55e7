using Annotate.Anchoring;

namespace Annotate.Tool.Output;

/// <summary>A rebase report as one JSON object.</summary>
internal static class RebaseJson
{
    public static string Of(RebaseReport report) => JsonLine.Of(writer =>
    {
        writer.WriteString("version", report.Version);
        writer.WriteStartObject("counts");
        foreach (var kind in Enum.GetValues<RebaseKind>())
            writer.WriteNumber(JsonLine.NameOf(kind), report.Count(kind));
        writer.WriteEndObject();
        writer.WriteStartArray("outcomes");
        foreach (var outcome in report.Outcomes)
        {
            writer.WriteStartObject();
            writer.WriteString("id", outcome.AnnotationId.Value);
            writer.WriteString("type", outcome.AnnotationType);
            writer.WriteString("role", outcome.Role);
            writer.WriteString("kind", JsonLine.NameOf(outcome.Kind));
            writer.WriteSpans("before", outcome.Before);
            writer.WriteSpans("after", outcome.After);
            writer.WriteNumber("score", outcome.Score);
            if (outcome.Kind is not (RebaseKind.Unchanged or RebaseKind.Shifted))
            {
                writer.WriteString("oldText", outcome.OldText);
                writer.WriteString("newText", outcome.NewText);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    });
}

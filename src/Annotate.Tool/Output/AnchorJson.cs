using Annotate.Anchoring;

namespace Annotate.Tool.Output;

/// <summary>Where a quote stands, as one JSON line.</summary>
internal static class AnchorJson
{
    public static string Of(AnchorResult result) => JsonLine.Of(writer =>
    {
        writer.WriteString("quote", result.Selector.Exact);
        if (result.Spans is { } spans)
        {
            writer.WriteSpans("spans", spans);
            writer.WriteString("method", JsonLine.NameOf(result.Method!.Value));
            writer.WriteNumber("distance", result.EditDistance);
        }
        else
        {
            writer.WriteNull("spans");
            writer.WriteString("refusal", JsonLine.NameOf(result.Refusal!.Value));
            writer.WriteString("message", result.Diagnostic!.Message);
        }
        writer.WriteNumber("score", result.Score);
        if (result.RunnerUpScore is { } next)
            writer.WriteNumber("runnerUpScore", next);
        if (result.Candidates.Count > 0)
        {
            writer.WriteStartArray("candidates");
            foreach (var candidate in result.Candidates)
                writer.WriteSpans(candidate);
            writer.WriteEndArray();
        }
    });
}

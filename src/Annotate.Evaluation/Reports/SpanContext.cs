using System.Text;

namespace Annotate.Evaluation;

/// <summary>Words in brackets, with some text around them.</summary>
internal static class SpanContext
{
    public static string Of(string text, SpanSet? spans, int context)
    {
        if (spans is null)
            return "";
        var cover = Coverage.Of(spans).Spans;
        if (cover.IsEmpty)
            return string.Join(" … ", spans.Quotes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cover[^1].End, text.Length, nameof(spans));
        var start = SurrogatePairs.Before(text, Math.Max(0, cover[0].Start - context));
        var end = SurrogatePairs.Before(text, (int)Math.Min(text.Length, (long)cover[^1].End + context));
        var shown = new StringBuilder(start > 0 ? "…" : "");
        var position = start;
        foreach (var span in cover)
        {
            shown.Append(text, position, span.Start - position).Append('[').Append(text, span.Start, span.Length).Append(']');
            position = span.End;
        }
        return shown.Append(text, position, Math.Max(0, end - position)).Append(end < text.Length ? "…" : "").ToString();
    }
}

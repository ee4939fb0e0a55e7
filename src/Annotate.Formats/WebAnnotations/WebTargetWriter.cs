using System.Text.Json;

namespace Annotate.Formats.WebAnnotations;

/// <summary>Writes what an annotation is about: a position and a quote for each stretch, or the article as a whole.</summary>
internal sealed class WebTargetWriter(WebAnnotationProfile profile, Article article, LossCollector losses, Utf8JsonWriter writer)
{
    private const int ContextLength = 32;

    private readonly string _source = WebAnnotationFile.SourceOf(article);

    /// <summary>Writes the member <c>target</c>: the content of an attribution, else the first span role. The others are in the record.</summary>
    public void Write(Annotation annotation)
    {
        writer.WritePropertyName("target");
        if (FindMain(annotation) is var (role, spans))
            WriteSpans(annotation, role, spans);
        else
            WriteWhole();
    }

    /// <summary>The words that an annotation is shown on; null where it is about the article as a whole.</summary>
    public static (string Role, SpanSet Spans)? FindMain(Annotation annotation) =>
        annotation is Attribution { Content.IsAnchored: true } attribution ? ("content", attribution.Content)
        : SpanRoles.Of(annotation) is [var first, ..] ? first
        : null;

    private void WriteSpans(Annotation annotation, string role, SpanSet spans)
    {
        if (spans.IsContiguous && !profile.HasTextAndTags)
        {
            WriteSpan(spans[0]);
        }
        else if (profile.JoinsTargets)
        {
            WriteArray(spans);
        }
        else if (profile.HasTextAndTags)
        {
            if (!spans.IsContiguous)
                losses.Degraded(annotation, role, $"Hypothesis shows one stretch, {spans.Hull}; the record beside it has the parts.");
            WriteArray(spans.Hull);
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteString("type", "Composite");
            writer.WritePropertyName("items");
            WriteArray(spans);
            writer.WriteEndObject();
        }
    }

    private void WriteArray(SpanSet spans)
    {
        writer.WriteStartArray();
        foreach (var span in spans)
            WriteSpan(span);
        writer.WriteEndArray();
    }

    private void WriteWhole()
    {
        if (!profile.HasTextAndTags)
        {
            writer.WriteStringValue(_source);
            return;
        }
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WriteString("source", _source);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteSpan(TextSpan span)
    {
        var (text, offsets) = (article.Text, article.Offsets);
        writer.WriteStartObject();
        writer.WriteString("source", _source);
        writer.WriteStartArray("selector");
        writer.WriteStartObject();
        writer.WriteString("type", "TextPositionSelector");
        writer.WriteNumber("start", offsets.Convert(span.Start, OffsetUnit.Utf16CodeUnit, profile.OffsetUnit));
        writer.WriteNumber("end", offsets.Convert(span.End, OffsetUnit.Utf16CodeUnit, profile.OffsetUnit));
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", "TextQuoteSelector");
        writer.WriteString("exact", text.AsSpan(span));
        writer.WriteString("prefix", text.AsSpan(SurrogatePairs.After(text, Math.Max(0, span.Start - ContextLength))..span.Start));
        writer.WriteString("suffix", text.AsSpan(span.End..SurrogatePairs.Before(text, Math.Min(text.Length, span.End + ContextLength))));
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>Writes span sets in the unit of the file, with the covered text.</summary>
internal static class SpanSetWriter
{
    public static void Write(Utf8JsonWriter writer, SpanSet spans, JsonScope? scope)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("spans"u8);
        foreach (var span in spans)
        {
            var (start, end) = ToFile(span, scope);
            writer.WriteStartArray();
            writer.WriteNumberValue(start);
            writer.WriteNumberValue(end);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        if (spans.Quotes.Count > 0)
            WriteKeptQuotes(writer, spans.Quotes);
        else if (scope is { WriteQuotes: true })
            WriteCoveredText(writer, spans, scope.Article.Text);
        writer.WriteEndObject();
    }

    private static (int Start, int End) ToFile(TextSpan span, JsonScope? scope)
    {
        if (scope is null)
            return (span.Start, span.End);
        var offsets = scope.Article.Offsets;
        if (offsets.TryConvert(span.Start, OffsetUnit.Utf16CodeUnit, scope.Unit, out var start)
            && offsets.TryConvert(span.End, OffsetUnit.Utf16CodeUnit, scope.Unit, out var end))
            return (start, end);
        var reason = offsets.Problem(span.Start, OffsetUnit.Utf16CodeUnit) ?? offsets.Problem(span.End, OffsetUnit.Utf16CodeUnit);
        throw new RefusedDataException(DiagnosticCodes.Span, InputTexts.Span.Misfit($"{span}", reason));
    }

    private static void WriteKeptQuotes(Utf8JsonWriter writer, IReadOnlyList<string> quotes)
    {
        writer.WriteStartArray("quotes"u8);
        foreach (var quote in quotes)
        {
            if (!WellFormed.Is(quote))
                throw new RefusedDataException(DiagnosticCodes.LoneSurrogate, CharacterTexts.LoneSurrogate.In("A kept quote"));
            writer.WriteStringValue(quote);
        }
        writer.WriteEndArray();
    }

    private static void WriteCoveredText(Utf8JsonWriter writer, SpanSet spans, string text)
    {
        writer.WriteStartArray("quotes"u8);
        foreach (var span in spans)
            writer.WriteStringValue(text.AsSpan(span.Start, span.Length));
        writer.WriteEndArray();
    }
}

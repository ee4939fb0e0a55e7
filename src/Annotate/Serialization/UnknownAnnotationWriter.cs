using System.Runtime.InteropServices;
using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Writes the JSON of an unknown annotation, replacing only what was changed.</summary>
internal static class UnknownAnnotationWriter
{
    public static void Write(Utf8JsonWriter writer, UnknownAnnotation annotation, JsonScope scope, JsonSerializerOptions options)
    {
        var own = annotation.HasOwnId ? annotation.Id : (AnnotationId?)null;
        var common = CommonMembers.Of(annotation, options);
        if (IsUntouched(annotation, scope) && common.Count == 0 && ReadId(annotation.Utf8Json.Span) == own)
        {
            RawJson.Write(writer, annotation.Utf8Json.Span);
            return;
        }
        var reader = new Utf8JsonReader(annotation.Utf8Json.Span, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var spans = new Queue<LocatedSpans>(annotation.LocatedSpans);
        var references = new Queue<LocatedReference>(annotation.LocatedReferences);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, "This unknown annotation is no JSON object, so nothing can be set on it.");
        writer.WriteStartObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = own is not null && reader.ValueTextEquals("id"u8);
            if (isId || common.Any(reader))
            {
                var name = reader.GetString()!;
                writer.WritePropertyName(name);
                reader.Read();
                if (isId)
                    writer.WriteStringValue(own!.Value.Value);
                else
                    common.WriteValue(writer, name);
                Discard(ref reader, spans, references);
                continue;
            }
            CopyMember(writer, ref reader, spans, references, scope);
        }
        common.WriteRest(writer);
        writer.WriteEndObject();
    }

    private static bool IsUntouched(UnknownAnnotation annotation, JsonScope scope)
    {
        if (annotation.LocatedSpans.Count > 0 && (annotation.Unit != scope.Unit || !Quoting.IsAsWanted(annotation.Utf8Json.Span, scope.WriteQuotes)))
            return false;
        foreach (var located in annotation.LocatedSpans)
        {
            if (!ReferenceEquals(located.Spans, located.Original))
                return false;
        }
        foreach (var located in annotation.LocatedReferences)
        {
            if (located.Id != located.Original)
                return false;
        }
        return true;
    }

    private static AnnotationId? ReadId(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId)
                return reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } id ? id : (AnnotationId?)null;
            reader.TrySkip();
        }
        return null;
    }

    private static void CopyMember(Utf8JsonWriter writer, ref Utf8JsonReader reader, Queue<LocatedSpans> spans, Queue<LocatedReference> references, JsonScope scope)
    {
        // A member whose one span set or reference was taken away goes with it, so the name waits until the value is known.
        var name = reader;
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        if (spans.TryPeek(out var set) && set.Start == start && set.Spans is null)
        {
            spans.Dequeue();
            reader.TrySkip();
            return;
        }
        if (references.TryPeek(out var reference) && reference.Start == start && !reference.InList && reference.Id is null)
        {
            references.Dequeue();
            return;
        }
        RawJson.CopyToken(writer, ref name);
        CopyValue(writer, ref reader, spans, references, scope);
    }

    private static void CopyValue(Utf8JsonWriter writer, ref Utf8JsonReader reader, Queue<LocatedSpans> spans, Queue<LocatedReference> references, JsonScope scope)
    {
        var start = (int)reader.TokenStartIndex;
        if (spans.TryPeek(out var set) && set.Start == start)
        {
            spans.Dequeue();
            reader.TrySkip();
            if (set.Spans is not null)
                SpanSetWriter.Write(writer, set.Spans, scope);
            else
                writer.WriteNullValue();
            return;
        }
        if (references.TryPeek(out var reference) && reference.Start == start)
        {
            references.Dequeue();
            if (reference.Id is { } id)
                writer.WriteStringValue(id.Value);
            return;
        }
        RawJson.CopyToken(writer, ref reader);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                CopyMember(writer, ref reader, spans, references, scope);
            writer.WriteEndObject();
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                CopyValue(writer, ref reader, spans, references, scope);
            writer.WriteEndArray();
        }
    }

    private static void Discard(ref Utf8JsonReader reader, Queue<LocatedSpans> spans, Queue<LocatedReference> references)
    {
        reader.TrySkip();
        while (spans.TryPeek(out var set) && set.Start < reader.BytesConsumed)
            spans.Dequeue();
        while (references.TryPeek(out var reference) && reference.Start < reader.BytesConsumed)
            references.Dequeue();
    }
}

using System.Text.Json;

namespace Annotate.Serialization;

/// <summary>An annotation of a registered type that is still its bytes. The record is made once, when somebody asks for it.</summary>
internal sealed class DeferredAnnotation(AnnotationSource source, int index)
{
    private Annotation? _record;
    private string? _id;

    /// <summary>The id, without making the record where it can be read.</summary>
    /// <exception cref="AnnotationFormatException">It is blank or no text.</exception>
    public AnnotationId Id => _id ??= (AnnotationReader.ReadId(source.Document, Slice) ?? Record.Id).Value;

    public Type Type => Slice.Contract!.Type;

    public Annotation? RecordIfMade => _record;

    public Annotation Record => _record ?? Interlocked.CompareExchange(ref _record, AnnotationReader.ReadOne(source, index), null) ?? _record;

    private AnnotationSlice Slice => source.Envelope.Annotations[index];

    /// <summary>Reports the span sets among the members, or the one wanted; false where there may be others deeper inside, or one is refused.</summary>
    public bool TryVisitSpans(AnnotationVisitor visitor, string? wantedRole)
    {
        var slice = Slice;
        var json = source.Document.Span.Slice(slice.Start, slice.Length);
        // No string can hold this text: its quotation marks would be escaped. So it counts names (or values, which then count too many).
        var left = json.Count("\"spans\""u8);
        var found = new List<(string Role, SpanSet Spans)>(wantedRole is null ? left : 1);
        var scope = JsonScope.ForReading(source.Article, source.Unit, null);
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
            for (reader.Read(); left > 0 && reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
            {
                var name = reader;
                reader.Read();
                if (!IsSpanSet(reader))
                {
                    reader.TrySkip();
                    continue;
                }
                left--;
                if (wantedRole is null || name.ValueTextEquals(wantedRole))
                    found.Add((wantedRole ?? name.GetString()!, SpanSetReader.Read(ref reader, scope)));
                else
                    reader.TrySkip();
            }
        }
        catch (Exception exception) when (Refusal.Is(exception))
        {
            return false; // making the record says why
        }
        finally
        {
            scope.Leave();
        }
        if (left > 0)
            return false;
        foreach (var (role, spans) in found)
            visitor.Spans(role, spans);
        return true;
    }

    private static bool IsSpanSet(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject
        && reader.Read()
        && reader.TokenType == JsonTokenType.PropertyName
        && (reader.ValueTextEquals("spans"u8) || reader.ValueTextEquals("quotes"u8));
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>Gathers annotations that were moved to another text. Those that were deferred stay so: their JSON is patched, no record is
/// made.</summary>
internal sealed class MovedAnnotations(IAnnotationSource? readFrom, Article article)
{
    private readonly AnnotationSource? _source = readFrom as AnnotationSource;
    private readonly List<(Annotation Annotation, bool IsView)> _moved = [];

    /// <summary>Adds a record.</summary>
    public void Add(Annotation record) => _moved.Add((record, false));

    /// <summary>Adds what <see cref="DeferredAnnotation.TryView"/> gave, moved.</summary>
    public void AddView(UnknownAnnotation view) => _moved.Add((view, true));

    public AnnotationSet ToSet()
    {
        if (_source is not { } source || !_moved.Exists(static moved => moved.IsView))
            return AnnotationSet.Create(_moved.Select(static moved => moved.Annotation));
        ReadOnlyMemory<byte> document = WriteViews(source);
        var envelope = EnvelopeScanner.TryRead(document.Span, source.Settings)
            ?? EnvelopeReader.Read(document.Span, source.Settings, new DiagnosticCollector(document))!;
        var moved = new AnnotationSource(source.Settings, document, article, source.Agents, source.Unit, envelope, 1);
        var view = 0;
        return new AnnotationSet(
            [.. _moved.Select(entry => entry.IsView ? Slot(moved, view++) : new AnnotationSlot(entry.Annotation))], moved);
    }

    private static AnnotationSlot Slot(AnnotationSource moved, int view)
    {
        var slice = moved.Envelope.Annotations[view];
        return new AnnotationSlot(new DeferredAnnotation(moved, view), slice.Start, slice.Length, slice.Spelling);
    }

    /// <summary>Writes a list of the JSON of the views alone: no more annotations than were read, whatever was added since.</summary>
    private byte[] WriteViews(AnnotationSource from)
    {
        var output = new ArrayBufferWriter<byte>(from.Document.Length);
        var scope = JsonScope.ForWriting(article, from.Unit, from.Settings.WriteQuotes);
        try
        {
            using var writer = new Utf8JsonWriter(
                output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
            writer.WriteStartObject();
            writer.WriteStartArray("annotations"u8);
            foreach (var (annotation, isView) in _moved)
            {
                if (isView)
                    UnknownAnnotationWriter.Write(writer, (UnknownAnnotation)annotation, scope, from.Settings.SerializerOptions);
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        finally
        {
            scope.Leave();
        }
        return output.WrittenSpan.ToArray();
    }
}

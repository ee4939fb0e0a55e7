using Annotate.Serialization;

namespace Annotate;

/// <summary>One annotation of a set: its record, or what it will be made of, and the bytes it was read from as long as nobody touched it.</summary>
internal readonly struct AnnotationSlot
{
    private readonly object _content;

    public AnnotationSlot(Annotation record) => _content = record;

    public AnnotationSlot(Annotation record, in AnnotationSlice slice) => (_content, Start, Length, Spelling) = (record, slice.Start, slice.Length, slice.Spelling);

    public AnnotationSlot(DeferredAnnotation deferred, in AnnotationSlice slice) => (_content, Start, Length, Spelling) = (deferred, slice.Start, slice.Length, slice.Spelling);

    public int Start { get; }

    public int Length { get; }

    /// <summary>What is known of the span sets in the bytes.</summary>
    public SpanSpelling Spelling { get; }

    /// <summary>What the record is made of when first asked for; null where it was there from the beginning.</summary>
    public DeferredAnnotation? Deferred => _content as DeferredAnnotation;

    /// <summary>The record, made when first asked for.</summary>
    /// <exception cref="AnnotationFormatException">A deferred annotation is not what its type asks for.</exception>
    public Annotation Record => Deferred is { } deferred ? deferred.Record : (Annotation)_content;

    /// <summary>The id, without making the record.</summary>
    public AnnotationId Id => Deferred is { } deferred ? deferred.Id : ((Annotation)_content).Id;

    /// <summary>The type of the record, without making it.</summary>
    public Type Type => Deferred is { } deferred ? deferred.Type : _content.GetType();

    /// <summary>The record, if it was made.</summary>
    public Annotation? RecordIfMade => Deferred is { } deferred ? deferred.RecordIfMade : (Annotation)_content;
}

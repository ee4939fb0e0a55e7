using System.Runtime.CompilerServices;
using Annotate.Contracts;

namespace Annotate;

/// <summary>One annotation of a set: its record, or what it will be made of, and the bytes it was read from as long as nobody touched
/// it.</summary>
internal readonly struct AnnotationSlot
{
    private readonly object _content;
    private readonly bool _isDeferred;

    public AnnotationSlot(Annotation record) => _content = record;

    public AnnotationSlot(Annotation record, int start, int length, SpanSpelling spelling) =>
        (_content, Start, Length, Spelling) = (record, start, length, spelling);

    public AnnotationSlot(IDeferredAnnotation deferred, int start, int length, SpanSpelling spelling) =>
        (_content, _isDeferred, Start, Length, Spelling) = (deferred, true, start, length, spelling);

    public int Start { get; }

    public int Length { get; }

    /// <summary>What is known of the span sets in the bytes.</summary>
    public SpanSpelling Spelling { get; }

    /// <summary>What the record is made of when first asked for; null where it was there from the beginning.</summary>
    public IDeferredAnnotation? Deferred => _isDeferred ? Unsafe.As<IDeferredAnnotation>(_content) : null;

    /// <summary>The record, made when first asked for.</summary>
    /// <exception cref="AnnotationFormatException">A deferred annotation is not what its type asks for.</exception>
    public Annotation Record => Deferred is { } deferred ? deferred.Record : Made;

    /// <summary>The id, without making the record.</summary>
    public AnnotationId Id => Deferred is { } deferred ? deferred.Id : Made.Id;

    /// <summary>The type of the record, without making it.</summary>
    public Type Type => Deferred is { } deferred ? deferred.Type : _content.GetType();

    /// <summary>The record, if it was made.</summary>
    public Annotation? RecordIfMade => Deferred is { } deferred ? deferred.RecordIfMade : Made;

    private Annotation Made => Unsafe.As<Annotation>(_content);
}

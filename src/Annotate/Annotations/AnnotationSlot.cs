using Annotate.Serialization;

namespace Annotate;

/// <summary>One annotation of a set: its record, or what it will be made of, and the bytes it was read from as long as nobody touched it.</summary>
internal readonly struct AnnotationSlot
{
    private readonly Annotation? _record;
    private readonly DeferredAnnotation? _deferred;

    public AnnotationSlot(Annotation record, int start = 0, int length = 0) => (_record, Start, Length) = (record, start, length);

    public AnnotationSlot(DeferredAnnotation deferred, int start, int length) => (_deferred, Start, Length) = (deferred, start, length);

    public int Start { get; }

    public int Length { get; }

    /// <summary>The record, made when first asked for.</summary>
    /// <exception cref="AnnotationFormatException">A deferred annotation is not what its type asks for.</exception>
    public Annotation Record => _record ?? _deferred!.Record;

    /// <summary>The id, without making the record.</summary>
    public AnnotationId Id => _record?.Id ?? _deferred!.Id;

    /// <summary>The type of the record, without making it.</summary>
    public Type Type => _record?.GetType() ?? _deferred!.Type;

    /// <summary>The record, if it was made.</summary>
    public Annotation? RecordIfMade => _record ?? _deferred!.RecordIfMade;

    /// <summary>Reports the span roles, or the one wanted and perhaps others, from the record or from the bytes.</summary>
    public void VisitSpans(AnnotationVisitor visitor, string? wantedRole)
    {
        if (RecordIfMade is null && _deferred!.TryVisitSpans(visitor, wantedRole))
            return;
        Record.Accept(visitor);
    }
}

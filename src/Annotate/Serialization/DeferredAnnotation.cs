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

    /// <summary>The spans of every span set in the bytes, with their roles; false where the record must be made to know them.</summary>
    public bool TryGetSpans(out ReadOnlySpan<SpanColumn> spans)
    {
        var slice = Slice;
        spans = source.Envelope.Spans.AsSpan(slice.FirstSpan, slice.SpanCount);
        return slice.Spelling.HasFlag(SpanSpelling.Found);
    }

    /// <summary>A view of the bytes that finds every span set and reference without making the record; null where the record must be made: it says what is
    /// wrong, or what its nested and extra members are.</summary>
    public UnknownAnnotation? TryView()
    {
        var slice = Slice;
        if (source.Envelope.HasLoneSurrogate || AnnotationReader.ReadId(source.Document, slice) is not { } id)
            return null;
        var scope = JsonScope.ForReading(source.Article, source.Unit, null);
        try
        {
            var view = UnknownAnnotationReader.Read(source.Document.Slice(slice.Start, slice.Length), source.Unit, slice.Type, id, hasOwnId: true, scope);
            return view.LeavesSpans || view.LocatedSpans.Any(IsNested) ? null : view;
        }
        finally
        {
            scope.Leave();
        }
    }

    /// <summary>The role of a fragment; null where its span set is the value of an extra member, which no type reports.</summary>
    public string? RoleOf(SpanColumn span) => source.Envelope.Roles[span.Role] is var role && Slice.Contract!.HasMember(role) ? role : null;

    public bool TryConvert(SpanColumn column, out TextSpan span) => source.Article.TryToSpan(column.Start, column.End, source.Unit, out span);

    private bool IsNested(LocatedSpans spans) => !Slice.Contract!.HasMember(spans.Path);
}

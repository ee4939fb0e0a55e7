using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>A slice of a document that was read deferred.</summary>
internal sealed class DeferredAnnotation(AnnotationSource source, int index) : IDeferredAnnotation
{
    private Annotation? _record;
    private string? _id;

    /// <inheritdoc/>
    public AnnotationId Id => _id ??= (AnnotationReader.ReadId(source.Document, Slice) ?? Record.Id).Value;

    /// <inheritdoc/>
    public Type Type => Slice.Contract!.Type;

    /// <inheritdoc/>
    public Annotation? RecordIfMade => _record;

    /// <inheritdoc/>
    public Annotation Record =>
        _record ?? Interlocked.CompareExchange(ref _record, AnnotationReader.ReadOne(source, index), null) ?? _record;

    private AnnotationSlice Slice => source.Envelope.Annotations[index];

    /// <inheritdoc/>
    public bool TryGetSpans(out ReadOnlySpan<SpanColumn> spans)
    {
        var slice = Slice;
        spans = source.Envelope.Spans.AsSpan(slice.FirstSpan, slice.SpanCount);
        return slice.Spelling.HasFlag(SpanSpelling.Found);
    }

    /// <inheritdoc/>
    public UnknownAnnotation? TryView()
    {
        var slice = Slice;
        if (source.Envelope.HasLoneSurrogate || AnnotationReader.ReadId(source.Document, slice) is not { } id)
            return null;
        var scope = JsonScope.ForReading(source.Article, source.Unit, null);
        try
        {
            var view = UnknownAnnotationReader.Read(
                source.Document.Slice(slice.Start, slice.Length), source.Unit, slice.Type, id, hasOwnId: true, scope);
            return view.LeavesSpans || view.LocatedSpans.Any(IsNested) ? null : view;
        }
        finally
        {
            scope.Leave();
        }
    }

    /// <inheritdoc/>
    public string? RoleOf(SpanColumn span) => source.Envelope.Roles[span.Role] is var role && Slice.Contract!.HasMember(role) ? role : null;

    /// <inheritdoc/>
    public bool TryConvert(SpanColumn column, out TextSpan span) =>
        source.Article.TryToSpan(column.Start, column.End, source.Unit, out span);

    private bool IsNested(LocatedSpans spans) => !Slice.Contract!.HasMember(spans.Path);
}

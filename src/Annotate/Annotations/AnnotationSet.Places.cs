using Annotate.Querying;

namespace Annotate;

public sealed partial class AnnotationSet
{
    private SpanIndex? _spans;

    private SpanIndex SpanIndex => _spans ?? Interlocked.CompareExchange(ref _spans, SpanIndex.Of(this), null) ?? _spans;

    /// <summary>The spans of all annotations that overlap <paramref name="span"/>, in text order. Discontinuous spans count by fragment.</summary>
    /// <remarks>Overlap is that of <see cref="TextSpan.Overlaps"/>. Nothing is allocated unless the result is used as a sequence.</remarks>
    public SpanHits Overlapping(TextSpan span) => new(SpanIndex, span, SpanRelation.Overlapping);

    /// <summary>The spans of all annotations that lie inside <paramref name="span"/>, in text order.</summary>
    public SpanHits CoveredBy(TextSpan span) => new(SpanIndex, span, SpanRelation.CoveredBy);

    /// <summary>The spans of all annotations that enclose <paramref name="span"/>, in text order.</summary>
    public SpanHits Covering(TextSpan span) => new(SpanIndex, span, SpanRelation.Covering);

    /// <summary>The spans of all annotations that cover the code unit at <paramref name="position"/>, in text order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or <see cref="int.MaxValue"/>.</exception>
    public SpanHits At(int position)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(position, int.MaxValue);
        return Covering(TextSpan.FromLength(position, 1));
    }
}

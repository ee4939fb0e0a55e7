using System.Collections;

namespace Annotate.Querying;

/// <summary>The overlapping pairs of two sides. <c>foreach</c> over it allocates nothing; with LINQ it is a sequence.</summary>
/// <remarks>Enumerates itself: <see cref="GetEnumerator"/> gives a copy that stands before the first pair.</remarks>
public struct SpanPairs : IEnumerable<(SpanHit Left, SpanHit Right)>, IEnumerator<(SpanHit Left, SpanHit Right)>
{
    private readonly AnnotationSpans _left;
    private readonly AnnotationSpans _right;
    private SpanHits _lefts;
    private SpanHits _rights;

    internal SpanPairs(AnnotationSpans left, AnnotationSpans right) => (_left, _right, _lefts) = (left, right, left.All.GetEnumerator());

    /// <summary>The pair that was reached.</summary>
    public readonly (SpanHit Left, SpanHit Right) Current => (_lefts.Current, _rights.Current);

    readonly object IEnumerator.Current => Current;

    /// <summary>Goes on to the next pair; false after the last.</summary>
    public bool MoveNext()
    {
        while (!_rights.MoveNext())
        {
            if (!_lefts.MoveNext())
                return false;
            _rights = _right.Overlapping(_lefts.Current.Span).GetEnumerator();
        }
        return true;
    }

    /// <summary>Enumerates the pairs.</summary>
    public readonly SpanPairs GetEnumerator() => _left is null ? default : new(_left, _right);

    readonly IEnumerator<(SpanHit Left, SpanHit Right)> IEnumerable<(SpanHit Left, SpanHit Right)>.GetEnumerator() => GetEnumerator();

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    readonly void IEnumerator.Reset() => throw new NotSupportedException("Enumerate the pairs again.");

    readonly void IDisposable.Dispose() { }
}

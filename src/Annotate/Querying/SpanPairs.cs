using System.Collections;

namespace Annotate.Querying;

/// <summary>The overlapping pairs of two sides. <c>foreach</c> over it allocates nothing; with LINQ it is a sequence.</summary>
public readonly struct SpanPairs : IEnumerable<SpanPair>
{
    private readonly AnnotationSpans _left;
    private readonly AnnotationSpans _right;

    internal SpanPairs(AnnotationSpans left, AnnotationSpans right) => (_left, _right) = (left, right);

    /// <summary>Enumerates the pairs.</summary>
    public Enumerator GetEnumerator() => new(_left, _right);

    IEnumerator<SpanPair> IEnumerable<SpanPair>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the pairs of a join.</summary>
    public struct Enumerator : IEnumerator<SpanPair>
    {
        private readonly AnnotationSpans _right;
        private SpanHits.Enumerator _lefts;
        private SpanHits.Enumerator _rights;

        internal Enumerator(AnnotationSpans left, AnnotationSpans right)
        {
            _right = right;
            _lefts = left.All.GetEnumerator();
        }

        /// <inheritdoc/>
        public readonly SpanPair Current => new(_lefts.Current, _rights.Current);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
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

        /// <inheritdoc/>
        /// <exception cref="NotSupportedException">Always; enumerate the pairs again.</exception>
        public readonly void Reset() => throw new NotSupportedException("Enumerate the pairs again.");

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}

using System.Collections;

namespace Annotate.Querying;

/// <summary>The spans that a query of <see cref="AnnotationSpans"/> finds, in text order. <c>foreach</c> over it allocates nothing; with LINQ it is a sequence.</summary>
public readonly struct SpanHits : IEnumerable<SpanHit>
{
    private readonly AnnotationSpans _spans;
    private readonly SpanMatches _matches;

    internal SpanHits(AnnotationSpans spans, SpanMatches matches) => (_spans, _matches) = (spans, matches);

    /// <summary>Enumerates the hits.</summary>
    public Enumerator GetEnumerator() => new(_spans, _matches.GetEnumerator());

    IEnumerator<SpanHit> IEnumerable<SpanHit>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the hits of a query.</summary>
    public struct Enumerator : IEnumerator<SpanHit>
    {
        private readonly AnnotationSpans _spans;
        private SpanMatches.Enumerator _matches;

        internal Enumerator(AnnotationSpans spans, SpanMatches.Enumerator matches) => (_spans, _matches) = (spans, matches);

        /// <inheritdoc/>
        public readonly SpanHit Current => new(_spans, _matches.Rank);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => _matches.MoveNext();

        /// <inheritdoc/>
        /// <exception cref="NotSupportedException">Always; enumerate the hits again.</exception>
        public readonly void Reset() => throw new NotSupportedException("Enumerate the hits again.");

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}

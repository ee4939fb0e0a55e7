using System.Collections;

namespace Annotate.Querying;

/// <summary>The spans that a query of <see cref="AnnotationSpans"/> finds, in text order. <c>foreach</c> over it allocates nothing; with LINQ it is a sequence.</summary>
/// <remarks>Enumerates itself: <see cref="GetEnumerator"/> gives a copy that stands before the first hit.</remarks>
public struct SpanHits : IEnumerable<SpanHit>, IEnumerator<SpanHit>
{
    private readonly AnnotationSpans _spans;
    private SpanMatches _matches;

    internal SpanHits(AnnotationSpans spans, SpanMatches matches) => (_spans, _matches) = (spans, matches);

    /// <summary>The hit that was reached.</summary>
    public readonly SpanHit Current => new(_spans, _matches.Rank);

    readonly object IEnumerator.Current => Current;

    /// <summary>Goes on to the next hit; false after the last.</summary>
    public bool MoveNext() => _matches.MoveNext();

    /// <summary>Enumerates the hits.</summary>
    public readonly SpanHits GetEnumerator() => new(_spans, _matches.GetEnumerator());

    readonly IEnumerator<SpanHit> IEnumerable<SpanHit>.GetEnumerator() => GetEnumerator();

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    readonly void IEnumerator.Reset() => throw new NotSupportedException("Enumerate the hits again.");

    readonly void IDisposable.Dispose() { }
}

using System.Collections;

namespace Annotate.Querying;

/// <summary>The spans that a query finds, in text order. <c>foreach</c> over it allocates nothing; with LINQ it is a sequence.</summary>
public readonly struct SpanHits : IEnumerable<SpanHit>
{
    private readonly SpanIndex _index;
    private readonly TextSpan _span;
    private readonly SpanRelation _relation;

    internal SpanHits(SpanIndex index, TextSpan span, SpanRelation relation) => (_index, _span, _relation) = (index, span, relation);

    /// <summary>Enumerates the hits.</summary>
    public Enumerator GetEnumerator() => new(_index, _span, _relation);

    IEnumerator<SpanHit> IEnumerable<SpanHit>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the hits of a query.</summary>
    public struct Enumerator : IEnumerator<SpanHit>
    {
        private readonly SpanIndex? _index;
        private readonly TextSpan _span;
        private readonly SpanRelation _relation;
        private int _next;

        internal Enumerator(SpanIndex? index, TextSpan span, SpanRelation relation) => (_index, _span, _relation) = (index, span, relation);

        /// <inheritdoc/>
        public SpanHit Current { readonly get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            var hits = _index is null ? default : _index.Hits;
            while (_next < hits.Length)
            {
                ref readonly var hit = ref hits[_next++];
                if (hit.Span.Start > _span.End)
                    break;
                if (!Matches(hit.Span))
                    continue;
                Current = hit;
                return true;
            }
            return false;
        }

        /// <inheritdoc/>
        public void Reset() => _next = 0;

        /// <inheritdoc/>
        public readonly void Dispose() { }

        private readonly bool Matches(TextSpan span) => _relation switch
        {
            SpanRelation.Overlapping => span.Overlaps(_span),
            SpanRelation.CoveredBy => _span.Contains(span),
            _ => span.Contains(_span),
        };
    }
}

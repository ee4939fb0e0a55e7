namespace Annotate.Querying;

/// <summary>The spans of a set of annotations, of all or of one type or role, found by place. Immutable; safe for concurrent use.</summary>
/// <remarks>
/// <para>Positions are UTF-16 code units. Discontinuous spans count by fragment, or as a whole in <see cref="ByHull"/>. Unanchored sets
/// have no place and are not found. Hits come in text order: by start, then by end, then in the order of the file. No query
/// allocates.</para>
/// <para>An empty span covers nothing: it overlaps what contains its position, and no code unit is at it.</para>
/// </remarks>
public sealed class AnnotationSpans
{
    private readonly SpanIndex _index;
    private readonly AnnotationSet _annotations;
    private readonly int[] _rows;    // of the annotations, by ordinal
    private readonly int[] _roles;   // by ordinal, into the names
    private readonly string[] _roleNames;
    private readonly Func<AnnotationSpans>? _makeByHull;
    private AnnotationSpans? _byHull;

    internal AnnotationSpans(
        AnnotationSet annotations, SpanIndex index, int[] rows, int[] roles, string[] roleNames, Func<AnnotationSpans>? makeByHull)
    {
        (_annotations, _index, _makeByHull) = (annotations, index, makeByHull);
        (_rows, _roles, _roleNames) = (rows, roles, roleNames);
    }

    /// <summary>The number of spans, each fragment counted.</summary>
    public int Count => _index.Count;

    /// <summary>The same, with every discontinuous span set taken as the one span from its first to its last code unit.</summary>
    public AnnotationSpans ByHull =>
        _byHull ?? (_makeByHull is null ? this : Interlocked.CompareExchange(ref _byHull, _makeByHull(), null) ?? _byHull);

    /// <summary>The bytes that the index holds for its spans: 36 a span at most.</summary>
    public long MemoryBytes => _index.MemoryBytes + 8L * Count;

    /// <summary>The spans that overlap <paramref name="span"/> in the sense of <see cref="TextSpan.Overlaps"/>. O(1 + hits).</summary>
    public SpanHits Overlapping(TextSpan span) => new(this, _index.Overlapping(span));

    /// <summary>The spans that lie inside <paramref name="span"/>, ends included. O(1 + spans that start inside it).</summary>
    public SpanHits CoveredBy(TextSpan span) => new(this, _index.CoveredBy(span));

    /// <summary>The spans that enclose <paramref name="span"/>, ends included. O(1 + spans that overlap its start).</summary>
    public SpanHits Covering(TextSpan span) => new(this, _index.Covering(span));

    /// <summary>The spans that cover the code unit at <paramref name="position"/>. O(1 + hits).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or <see cref="int.MaxValue"/>.</exception>
    public SpanHits At(int position)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(position, int.MaxValue);
        return Covering(TextSpan.FromLength(position, 1));
    }

    /// <summary>How many spans overlap <paramref name="span"/>. Constant time.</summary>
    public int CountOverlapping(TextSpan span) => _index.CountOverlapping(span);

    /// <summary>How many spans lie inside <paramref name="span"/>. Costs as much as finding them.</summary>
    public int CountCoveredBy(TextSpan span) => _index.CoveredBy(span).Count();

    /// <summary>How many spans enclose <paramref name="span"/>. Costs as much as finding them.</summary>
    public int CountCovering(TextSpan span) => _index.Covering(span).Count();

    /// <summary>Whether any span overlaps <paramref name="span"/>. Constant time.</summary>
    public bool AnyOverlapping(TextSpan span) => _index.AnyOverlapping(span);

    /// <summary>Whether any span lies inside <paramref name="span"/>.</summary>
    public bool AnyCoveredBy(TextSpan span) => _index.CoveredBy(span).GetEnumerator().MoveNext();

    /// <summary>Whether any span encloses <paramref name="span"/>.</summary>
    public bool AnyCovering(TextSpan span) => _index.Covering(span).GetEnumerator().MoveNext();

    /// <summary>The nearest span that ends at or before <paramref name="position"/>; of several the last in text order. Null where there is
    /// none.</summary>
    /// <remarks>An empty span at the position itself lies after it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public SpanHit? Before(int position) => HitOf(_index.LastRankBefore(position));

    /// <summary>The nearest span that starts at or after <paramref name="position"/>; of several the first in text order. Null where there
    /// is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public SpanHit? After(int position) => HitOf(_index.FirstRankAfter(position));

    /// <summary>The pairs of one span of each that overlap, in the text order of these spans, then of the others. O(spans + pairs); nothing
    /// is allocated by <c>foreach</c>.</summary>
    public SpanPairs Overlapping(AnnotationSpans others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new SpanPairs(this, others);
    }

    internal SpanHits All => new(this, new SpanMatches(_index, default, 0, _index.Count, int.MaxValue));

    internal AnnotationSlot SlotAt(int rank) => _annotations.Slots[_rows[_index.OrdinalAt(rank)]];

    internal string RoleAt(int rank) => _roleNames[_roles[_index.OrdinalAt(rank)]];

    internal TextSpan SpanAt(int rank) => new(_index.StartAt(rank), _index.EndAt(rank));

    private SpanHit? HitOf(int? rank) => rank is { } found ? new SpanHit(this, found) : null;
}

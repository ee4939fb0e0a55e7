namespace Annotate.Querying;

/// <summary>A span that a query of a <see cref="SpanIndex"/> found.</summary>
public readonly struct SpanMatch
{
    private readonly SpanIndex _index;

    internal SpanMatch(SpanIndex index, int rank) => (_index, Rank) = (index, rank);

    /// <summary>Its place in the sequence that the index was made of.</summary>
    public int Ordinal => _index.OrdinalAt(Rank);

    /// <summary>The span, in UTF-16 code units.</summary>
    public TextSpan Span => new(_index.StartAt(Rank), _index.EndAt(Rank));

    /// <summary>Its place in text order.</summary>
    internal int Rank { get; }

    /// <summary>Ordinal and span.</summary>
    public override string ToString() => $"#{Ordinal} {Span}";
}

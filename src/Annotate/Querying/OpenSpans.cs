namespace Annotate.Querying;

/// <summary>Where to look for the spans that are open at a position: the list of a checkpoint, then the spans that start after
/// it.</summary>
internal readonly record struct OpenSpans(int ListStart, int ListEnd, int FirstRank)
{
    /// <summary>The rank after the last span to look at.</summary>
    public int LastRank { get; init; }

    /// <summary>The least end that a span must have.</summary>
    public int MinEnd { get; init; }
}

namespace Annotate.Anchoring;

/// <summary>How quotes that are anchored together must lie to each other.</summary>
[Flags]
public enum AnchorArrangement
{
    /// <summary>Each for itself.</summary>
    Free = 0,

    /// <summary>Each starts where the one before it starts, or later. A quote that fits several places goes where the order leaves it only
    /// one.</summary>
    InTextOrder = 1,

    /// <summary>None overlaps another.</summary>
    WithoutOverlaps = 2,
}

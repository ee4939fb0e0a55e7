namespace Annotate.Querying;

/// <summary>How two spans lie to each other: one of the thirteen relations of Allen's interval algebra (Allen 1983).</summary>
public enum AllenRelation
{
    /// <summary>The first ends before the second starts, with a gap.</summary>
    Before,

    /// <summary>The first ends where the second starts.</summary>
    Meets,

    /// <summary>The first starts first, they overlap, the second ends last.</summary>
    Overlaps,

    /// <summary>They start together, the first ends first.</summary>
    Starts,

    /// <summary>The first lies inside the second and touches neither end.</summary>
    During,

    /// <summary>They end together, the first starts last.</summary>
    Finishes,

    /// <summary>They start and end together.</summary>
    Equal,

    /// <summary>They end together, the first starts first.</summary>
    FinishedBy,

    /// <summary>The second lies inside the first and touches neither end.</summary>
    Contains,

    /// <summary>They start together, the first ends last.</summary>
    StartedBy,

    /// <summary>The second starts first, they overlap, the first ends last.</summary>
    OverlappedBy,

    /// <summary>The first starts where the second ends.</summary>
    MetBy,

    /// <summary>The first starts after the second ends, with a gap.</summary>
    After,
}

namespace Annotate.Anchoring;

/// <summary>Why a quote was not anchored.</summary>
public enum AnchorRefusal
{
    /// <summary>Nothing in the text is near enough to it.</summary>
    Absent,

    /// <summary>Several places fit it equally well, and neither context nor hint tells them apart.</summary>
    Ambiguous,

    /// <summary>It holds nothing that can be looked for: no words, and no context for a position.</summary>
    Empty,

    /// <summary>It was not found within the work allowed.</summary>
    Limit,

    /// <summary>Its places are taken, or break the order, of the other quotes it was anchored with.</summary>
    Displaced,
}

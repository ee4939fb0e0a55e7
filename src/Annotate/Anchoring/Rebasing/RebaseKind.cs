namespace Annotate.Anchoring;

/// <summary>What became of a span set on a new version of its text.</summary>
public enum RebaseKind
{
    /// <summary>Same words at the same offsets.</summary>
    Unchanged,

    /// <summary>Same words, moved by edits elsewhere. Rebasing back restores the offsets.</summary>
    Shifted,

    /// <summary>Its words were moved, and found again; see the score.</summary>
    Reanchored,

    /// <summary>Its words, or one that it covers in part, were edited: it covers what stands there now.</summary>
    Changed,

    /// <summary>Its words are gone: it has no spans, and keeps the quotes last known.</summary>
    Orphaned,
}

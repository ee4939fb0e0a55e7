namespace Annotate.Analysis;

/// <summary>What a node of a <see cref="ClaimGraph"/> stands for.</summary>
public enum ClaimGraphNodeKind
{
    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A piece of evidence.</summary>
    Evidence,

    /// <summary>A source: an entity that gives evidence or makes a claim, or that an undercut attacks.</summary>
    Source,
}

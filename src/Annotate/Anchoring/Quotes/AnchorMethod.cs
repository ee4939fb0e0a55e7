namespace Annotate.Anchoring;

/// <summary>By which means a quote was found, in the order in which they are tried.</summary>
public enum AnchorMethod
{
    /// <summary>It stands where the hint says, between the context given.</summary>
    Position,

    /// <summary>Its words stand in the text, code unit by code unit.</summary>
    Exact,

    /// <summary>They do but for case, kinds of quotation marks and dashes, white space, and Unicode normal form.</summary>
    Normalized,

    /// <summary>They do but for a number of insertions, deletions and substitutions.</summary>
    Fuzzy,
}

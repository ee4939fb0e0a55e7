namespace Annotate;

/// <summary>Which marks stand around a quotation; told by the mark that opens it. A closing mark of another style may end it.</summary>
public enum QuotationStyle
{
    /// <summary>No quotation: the style of <c>default</c>.</summary>
    None,

    /// <summary>“…”, and ”…” as in Swedish and Finnish.</summary>
    Curly,

    /// <summary>‘…’.</summary>
    SingleCurly,

    /// <summary>"…".</summary>
    Straight,

    /// <summary>'…'.</summary>
    SingleStraight,

    /// <summary>''…'' or ``…'': two single marks, as typewriters and TeX have them.</summary>
    Doubled,

    /// <summary>„…“ (German) or „…” (Polish, Romanian, Hungarian).</summary>
    LowHigh,

    /// <summary>‚…‘ or ‚…’.</summary>
    SingleLowHigh,

    /// <summary>«…», with or without blanks inside.</summary>
    Guillemets,

    /// <summary>»…« (German, Danish, Polish inner), and »…».</summary>
    InwardGuillemets,

    /// <summary>‹…›.</summary>
    SingleGuillemets,

    /// <summary>›…‹.</summary>
    InwardSingleGuillemets,

    /// <summary>「…」.</summary>
    CornerBrackets,

    /// <summary>『…』.</summary>
    WhiteCornerBrackets,
}

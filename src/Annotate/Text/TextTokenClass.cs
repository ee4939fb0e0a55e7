namespace Annotate;

/// <summary>What a token is, by the general categories of its characters in the Unicode Character Database.</summary>
public enum TextTokenClass : byte
{
    /// <summary>White space, control characters and what shows nothing: a run is one token.</summary>
    Blank,

    /// <summary>Letters, with the digits, marks and joining characters among them.</summary>
    Word,

    /// <summary>Digits only, with the separators between them: <c>1,500.5</c>, <c>10:30</c>.</summary>
    Number,

    /// <summary>One character of punctuation (categories P), or a run of stops or dashes where the convention says so.</summary>
    Punctuation,

    /// <summary>Anything else: currency, mathematics, emoji with what belongs to them.</summary>
    Symbol,
}

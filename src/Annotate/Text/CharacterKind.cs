namespace Annotate;

/// <summary>What a character is to a tokenizer.</summary>
internal enum CharacterKind : byte
{
    Blank,
    Letter,
    Digit,

    /// <summary>A low line or another connector: a part of words, as in identifiers.</summary>
    Connector,

    /// <summary>A non-spacing mark; in .NET's <c>\w</c>.</summary>
    Mark,

    /// <summary>A spacing or enclosing mark, or a format character that shows nothing inside words.</summary>
    Extender,
    Ideograph,
    Punctuation,
    Symbol,
    Control,
}

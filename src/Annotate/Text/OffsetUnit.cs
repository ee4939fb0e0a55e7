namespace Annotate;

/// <summary>What a text offset counts.</summary>
/// <remarks>In memory the unit is always <see cref="Utf16CodeUnit"/>; the others occur in files, which declare theirs.</remarks>
public enum OffsetUnit
{
    /// <summary>UTF-16 code units: the index of a C#, Java or JavaScript string. An astral character counts 2. <c>utf-16</c> in
    /// files.</summary>
    Utf16CodeUnit,

    /// <summary>Unicode code points (for well-formed text: scalar values), as Python counts. An astral character counts 1.
    /// <c>code-points</c> in files.</summary>
    CodePoint,

    /// <summary>Bytes of the UTF-8 form, as Rust and Go count. <c>utf-8</c> in files.</summary>
    Utf8Byte,
}

namespace Annotate;

/// <summary>What a word of the list does to the end of a sentence; the sections of the resource.</summary>
internal enum AbbreviationKind : byte
{
    None,
    Title,
    BeforeNumber,
    Any,
}

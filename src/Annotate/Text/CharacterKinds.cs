using System.Globalization;

namespace Annotate;

internal static class CharacterKinds
{
    /// <summary>The kinds of the Basic Multilingual Plane, one byte each; a lone surrogate is a symbol.</summary>
    private static readonly CharacterKind[] Table = MakeTable();

    public static CharacterKind Of(char c) => Table[c];

    /// <summary>The kind of the character at an index, and how many code units it has.</summary>
    public static CharacterKind At(ReadOnlySpan<char> text, int index, out int width)
    {
        var c = text[index];
        width = 1;
        if (!char.IsHighSurrogate(c) || index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]))
            return Table[c];
        width = 2;
        var codePoint = char.ConvertToUtf32(c, text[index + 1]);
        return codePoint is >= 0x20000 and < 0x40000 ? CharacterKind.Ideograph : Of(CharUnicodeInfo.GetUnicodeCategory(codePoint));
    }

    private static CharacterKind[] MakeTable()
    {
        var table = new CharacterKind[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;
            table[i] = char.IsWhiteSpace(c) ? CharacterKind.Blank
                : IsIdeograph(c) ? CharacterKind.Ideograph
                : Of(CharUnicodeInfo.GetUnicodeCategory(c));
        }
        return table;
    }

    /// <summary>Han and Hiragana: UAX 29 parts after each.</summary>
    private static bool IsIdeograph(char c) =>
        char.IsLetter(c) && c is >= '\u3041' and <= '\u309F'
            or >= '\u3400' and <= '\u4DBF'
            or >= '\u4E00' and <= '\u9FFF'
            or >= '\uF900' and <= '\uFAFF'
            or '々'
            or '〆';

    private static CharacterKind Of(UnicodeCategory category) => category switch
    {
        <= UnicodeCategory.OtherLetter => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterKind.Symbol,
        UnicodeCategory.ConnectorPunctuation => CharacterKind.Connector,
        UnicodeCategory.NonSpacingMark => CharacterKind.Mark,
        UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharacterKind.Extender,
        UnicodeCategory.Control => CharacterKind.Control,
        >= UnicodeCategory.DashPunctuation and <= UnicodeCategory.OtherPunctuation => CharacterKind.Punctuation,
        _ => CharacterKind.Symbol,
    };
}

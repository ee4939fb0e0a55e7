namespace Annotate;

internal readonly ref partial struct TokenReader
{
    /// <summary>What a word of English ends with: the clitic is left for the next token, the stop of an abbreviation is taken.</summary>
    private int EndOfEnglish(int start, int end, TextTokenClass tokenClass)
    {
        if (tokenClass != TextTokenClass.Word)
            return end;
        if (Clitics.Before(_text[start..end]) is > 0 and var host)
            return start + host;
        if (end >= _text.Length
            || _text[end] != '.'
            || (end + 1 < _text.Length && (_text[end + 1] == '.' || char.IsLetterOrDigit(_text[end + 1]))))
            return end;
        var word = _text[start..end];
        var isAbbreviation = IsLettersWithStops(word)
            || (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
            || Abbreviations.English.KindOf(word) is AbbreviationKind.Title or AbbreviationKind.Any
            || (Abbreviations.English.KindOf(word) == AbbreviationKind.BeforeNumber
                && end + 2 < _text.Length
                && char.IsDigit(_text[end + 2]));
        return isAbbreviation ? end + 1 : end;
    }

    private static bool IsLettersWithStops(ReadOnlySpan<char> word) =>
        word.Length >= 3 && word[1] == '.' && char.IsLetter(word[0]) && word[^2] == '.';

    /// <summary><c>Amazon.com</c>, <c>U.S</c>; not the missing blank of <c>said.Trump</c>.</summary>
    private bool IsDottedName(int index) => !char.IsUpper(_text[index + 1]) || index < 2 || !char.IsLetter(_text[index - 2]);

    private bool IsYears(int index) =>
        index + 1 < _text.Length && char.IsAsciiDigit(_text[index]) && char.IsAsciiDigit(_text[index + 1])
        && (index < 2 || !char.IsLetterOrDigit(_text[index - 2]))
        && (index + 2 == _text.Length || !char.IsLetterOrDigit(_text[index + 2]) || _text[index + 2] == 's');
}

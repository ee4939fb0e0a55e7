namespace Annotate;

/// <summary>Reads one token at a place.</summary>
internal readonly ref partial struct TokenReader(ReadOnlySpan<char> text, TokenRules rules)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly TokenRules _rules = rules;

    public int Length => _text.Length;

    private bool Clusters => (_rules & TokenRules.Clusters) != TokenRules.None;

    private bool IsEnglish => (_rules & TokenRules.English) != TokenRules.None;

    /// <summary>Where the token that starts at a place ends.</summary>
    public int Read(int start, out TextTokenClass tokenClass)
    {
        var kind = CharacterKinds.At(_text, start, out var width);
        switch (kind)
        {
            case CharacterKind.Letter or CharacterKind.Connector or CharacterKind.Mark:
            case CharacterKind.Ideograph when !Clusters:
                tokenClass = TextTokenClass.Word;
                return EndOfWord(start, start + width, ref tokenClass);
            case CharacterKind.Digit:
                tokenClass = TextTokenClass.Number;
                return EndOfWord(start, start + width, ref tokenClass);
            case CharacterKind.Ideograph:
                tokenClass = TextTokenClass.Word;
                return SkipMarks(start + width);
            case CharacterKind.Blank:
            case CharacterKind.Control when Clusters:
            case CharacterKind.Extender when Clusters && IsInvisible(start):
                tokenClass = TextTokenClass.Blank;
                return EndOfBlank(start + width);
            case CharacterKind.Punctuation:
                tokenClass = TextTokenClass.Punctuation;
                return EndOfPunctuation(start, start + width, ref tokenClass);
            default:
                tokenClass = TextTokenClass.Symbol;
                return Clusters ? Emoji.End(_text, start, start + width) : start + width;
        }
    }

    private int EndOfBlank(int end)
    {
        while (end < _text.Length)
        {
            var kind = CharacterKinds.Of(_text[end]);
            if (kind != CharacterKind.Blank
                && !(Clusters && (kind == CharacterKind.Control || (kind == CharacterKind.Extender && IsInvisible(end)))))
                break;
            end++;
        }
        return end;
    }

    /// <summary>A zero-width space, a byte order mark, a direction: not what joins or extends letters.</summary>
    private bool IsInvisible(int index) => _text[index] is '\u200B'
        or '\u200E'
        or '\u200F'
        or '\u2060'
        or '\uFEFF'
        or (>= '\u202A' and <= '\u202E')
        or (>= '\u2066' and <= '\u2069');

    private int SkipMarks(int end)
    {
        while (end < _text.Length)
        {
            var kind = CharacterKinds.At(_text, end, out var width);
            if (kind != CharacterKind.Mark && !(kind == CharacterKind.Extender && !IsInvisible(end)))
                break;
            end += width;
        }
        return end;
    }

    private int EndOfWord(int start, int end, ref TextTokenClass tokenClass)
    {
        while (end < _text.Length)
        {
            var kind = CharacterKinds.At(_text, end, out var width);
            switch (kind)
            {
                case CharacterKind.Letter when tokenClass == TextTokenClass.Word:
                    end += width;
                    while (end < _text.Length && CharacterKinds.Of(_text[end]) == CharacterKind.Letter)
                        end++;
                    continue;
                case CharacterKind.Digit:
                    break;
                case CharacterKind.Letter or CharacterKind.Connector:
                case CharacterKind.Ideograph when !Clusters:
                    tokenClass = TextTokenClass.Word;
                    break;
                case CharacterKind.Mark:
                    tokenClass = TextTokenClass.Word;
                    break;
                case CharacterKind.Extender when Clusters && !IsInvisible(end):
                    break;
                case CharacterKind.Punctuation or CharacterKind.Blank when _rules != TokenRules.None && Joins(end, tokenClass):
                    if (_text[end] is '-' or '‐' or '‑' or '\'' or '’')
                        tokenClass = TextTokenClass.Word;
                    break;
                default:
                    return IsEnglish ? EndOfEnglish(start, end, tokenClass) : end;
            }
            end += width;
        }
        return IsEnglish ? EndOfEnglish(start, end, tokenClass) : end;
    }

    /// <summary>Whether a separator inside a word or number belongs to it.</summary>
    private bool Joins(int index, TextTokenClass tokenClass)
    {
        if (index + 1 >= _text.Length)
            return false;
        var (before, after) = (_text[index - 1], _text[index + 1]);
        return _text[index] switch
        {
            '\'' or '’' => (_rules & TokenRules.JoinApostrophes) != TokenRules.None && IsWordCharacter(before) && IsWordAt(index + 1),
            '-' or '‐' or '‑' => (_rules & TokenRules.JoinHyphens) != TokenRules.None && IsWordCharacter(before) && IsWordAt(index + 1),
            '·' or '״' or '׳' => char.IsLetter(before) && char.IsLetter(after),
            '.' when IsEnglish && char.IsLetter(before) && char.IsLetter(after) => IsDottedName(index),
            '.' or ',' or ':' or '٫' or '٬' => char.IsDigit(before) && char.IsDigit(after),
            '\u00A0' or '\u202F' or '\u2009' => tokenClass == TextTokenClass.Number && IsGroupOfThree(index),
            _ => false,
        };
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharacterKinds.Of(c) is CharacterKind.Mark or CharacterKind.Extender;

    private bool IsWordAt(int index) => CharacterKinds.At(_text, index, out _) is CharacterKind.Letter or CharacterKind.Digit;

    /// <summary>Three digits and no more follow, and at most three stand before, up to the last separator.</summary>
    private bool IsGroupOfThree(int index)
    {
        var after = index + 1;
        while (after < _text.Length && after <= index + 4 && char.IsAsciiDigit(_text[after]))
            after++;
        var before = index;
        while (before > 0 && before > index - 4 && char.IsAsciiDigit(_text[before - 1]))
            before--;
        return after == index + 4 && before < index && before >= index - 3;
    }

    private int EndOfPunctuation(int start, int end, ref TextTokenClass tokenClass)
    {
        var c = _text[start];
        if (Clusters && end < _text.Length && _text[end] is '\uFE0F' or '\u20E3')
        {
            tokenClass = TextTokenClass.Symbol; // ‼️, *️⃣
            return Emoji.End(_text, start, end);
        }
        if (!IsEnglish)
            return end;
        if (c is '\'' or '’' && IsYears(end))
        {
            tokenClass = TextTokenClass.Word;
            return end + (end + 2 < _text.Length && _text[end + 2] == 's' ? 3 : 2);
        }
        if (c is '\'' or '’' && Clitics.Start(_text[end..]) is > 0 and var length && start > 0 && char.IsLetterOrDigit(_text[start - 1]))
        {
            tokenClass = TextTokenClass.Word;
            return end + length;
        }
        if (c is '.' or '-' or '\'' or '`' or '*')
        {
            while (end < _text.Length && _text[end] == c && (c is not ('\'' or '`') || end - start < 2))
                end++;
        }
        return end;
    }
}

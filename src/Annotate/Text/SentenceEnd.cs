namespace Annotate;

/// <summary>Decides whether a stop ends a sentence, by what stands before and behind it.</summary>
internal readonly ref struct SentenceEnd(ReadOnlySpan<char> text, Abbreviations abbreviations)
{
    private const int LongestWord = 24;
    private const int MostNames = 5;

    private readonly ReadOnlySpan<char> _text = text;

    /// <param name="start">Where the sentence begins.</param>
    /// <param name="stop">Where the run of stops begins.</param>
    /// <param name="runEnd">Where it ends.</param>
    /// <param name="next">After what closes with it.</param>
    /// <param name="end">Where the paragraph ends, behind <paramref name="next"/>.</param>
    /// <param name="closesQuotation">Whether a quotation ends between the run and <paramref name="next"/>.</param>
    public bool IsEnd(int start, int stop, int runEnd, int next, int end, bool closesQuotation)
    {
        if (IsWide(_text[runEnd - 1]))
            return IsEndOfWide(runEnd, next, end, closesQuotation);
        var after = next;
        while (after < end && BlankCharacters.Is(_text[after]))
            after++;
        if (after == next)
            return IsEndWithoutBlank(stop, runEnd, next, end);
        var word = FirstLetter(after, end);
        if (word < end && (char.IsLower(_text[word]) || (word == after && _text[after] is ',' or ';' or ':' or ')' or ']' or '.')))
            return false;
        if (_text[runEnd - 1] != '.' || runEnd - stop > 1)
        {
            var isName = runEnd - stop == 1 && next == runEnd && abbreviations.IsNameWithMark(WordBefore(start, runEnd));
            return !(isName && !IsStarter(word, end)) && !(closesQuotation && IsSpeaker(word, after, end));
        }
        return next > runEnd && !IsBracket(next) || IsEndOfStop(start, stop, word, end);
    }

    private static bool IsWide(char c) => c is '。' or '！' or '？' or '｡' or '．';

    private bool IsBracket(int next) => _text[next - 1] is ')' or ']';

    /// <summary>One stop with blanks behind it, before something that is no small letter.</summary>
    private bool IsEndOfStop(int start, int stop, int word, int end)
    {
        var before = WordBefore(start, stop);
        if (before.IsEmpty)
            return true;
        if (IsListNumber(before, start, stop))
            return false;
        if (IsInitial(before))
            return IsStarter(word, end) && before is not ("I" or "V") && !IsAfterName(start, stop) || before is "I" && IsStarter(word, end);
        if (IsDotted(before))
            return IsStarter(word, end);
        return abbreviations.KindOf(before) switch
        {
            AbbreviationKind.Title => false,
            AbbreviationKind.BeforeNumber => word >= end || !char.IsDigit(_text[word]),
            AbbreviationKind.Any => IsStarter(word, end),
            _ => true,
        };
    }

    /// <summary>Chinese, Japanese: no blank follows. A cry in brackets may go on: 「…！」と言った.</summary>
    private bool IsEndOfWide(int runEnd, int next, int end, bool closesQuotation)
    {
        if (!closesQuotation)
            return true;
        if (next < end && _text[next] is '，' or '、' or '；' or 'と' or 'っ' or 'の' or 'な' or 'を' or 'は' or 'が' or '的')
            return false;
        return _text[runEnd - 1] is '。' or '｡' || next >= end || !char.IsLetter(_text[next]);
    }

    /// <summary>A missing blank: <c>said.Trump</c>, <c>go.”He</c>, <c>why?He</c>; not <c>Node.js</c>, <c>3.5</c>, <c>U.S.A</c>, an
    /// address.</summary>
    private bool IsEndWithoutBlank(int stop, int runEnd, int next, int end)
    {
        if (_text[next] is '“' or '"' or '«' or '「')
            return stop > 0 && char.IsLower(_text[stop - 1]);
        if (!char.IsUpper(_text[next]) || stop == 0)
            return _text[next] > '\u2E80' && char.IsLetter(_text[next]);
        if (next > runEnd || _text[stop] is '!' or '?' or '…')
            return next > runEnd || char.IsLetter(_text[stop - 1]);
        var before = stop;
        while (before > 0 && stop - before < LongestWord && char.IsLower(_text[before - 1]))
            before--;
        var isWord = stop - before >= 2 && (before == 0
            || BlankCharacters.Is(_text[before - 1])
            || _text[before - 1] is '\'' or '’' or '-' or '('
            || char.IsUpper(_text[before - 1]));
        if (!isWord || (before > 1 && char.IsUpper(_text[before - 1]) && !BlankCharacters.Is(_text[before - 2])))
            return false;
        var after = next;
        while (after < end && after - next < LongestWord && char.IsLetter(_text[after]))
            after++;
        return after >= end
            || _text[after] is not ('.' or '(' or '/' or '@' or '_')
            || after + 1 >= end
            || BlankCharacters.Is(_text[after + 1]);
    }

    /// <summary>The first letter or digit from a position, over marks, brackets and dashes; its end where none comes soon.</summary>
    private int FirstLetter(int position, int end)
    {
        for (var i = position; i < end && i < position + 8; i++)
        {
            if (char.IsLetterOrDigit(_text[i]) || char.IsSurrogate(_text[i]))
                return i;
        }
        return end;
    }

    private ReadOnlySpan<char> WordBefore(int start, int stop)
    {
        var from = stop;
        while (from > start
            && stop - from < LongestWord
            && !BlankCharacters.Is(_text[from - 1])
            && _text[from - 1] is not ('(' or '[' or '"' or '“' or '‘' or '„' or '«' or '—' or '/' or '-' or '–'))
            from--;
        return _text[from..stop];
    }

    private ReadOnlySpan<char> WordAt(int position, int end)
    {
        var to = position;
        while (to < end && to - position < LongestWord && char.IsLetter(_text[to]))
            to++;
        return _text[Math.Min(position, to)..to];
    }

    private bool IsStarter(int word, int end) => word >= end || abbreviations.IsStarter(WordAt(word, end));

    private bool IsListNumber(ReadOnlySpan<char> before, int start, int stop) =>
        before.Length <= 3
            && stop - before.Length == BlankCharacters.Trim(_text, start, stop).Start
            && !before.ContainsAnyExceptInRange('0', '9');

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    /// <summary>Letters with stops between them: <c>U.S</c>, <c>a.m</c>, <c>J.R.R</c>.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }
        return true;
    }

    /// <summary>Whether a capital stands before the initial: <c>George W.</c></summary>
    private bool IsAfterName(int start, int stop)
    {
        var end = stop - 1;
        while (end > start && BlankCharacters.Is(_text[end - 1]))
            end--;
        var word = WordBefore(start, end);
        return !word.IsEmpty && char.IsUpper(word[0]);
    }

    /// <summary>Whether a name and a verb of saying follow: <c>Trump said</c>, <c>Sen. Bernie Sanders (I-Vt.) asked</c> within few
    /// words.</summary>
    private bool IsSpeaker(int word, int after, int end)
    {
        if (word != after)
            return false;
        var position = word;
        for (var names = 0; names <= MostNames && position < end; names++)
        {
            var token = WordAt(position, end);
            if (names > 0 && abbreviations.IsSpeech(token))
                return true;
            if (token.IsEmpty || !(char.IsUpper(token[0]) || (names > 0
                && token is "the" or "of" or "de" or "van" or "von" or "bin" or "al")) && !(names == 1 && _text[word..].StartsWith("The ")))
                return false;
            position += token.Length;
            position = SkipBetweenNames(position, Math.Min(end, word + 80));
        }
        return false;
    }

    /// <summary>Over stops, blanks, apostrophes, hyphens and what stands in brackets: <c>(I-Vt.)</c>.</summary>
    private int SkipBetweenNames(int position, int limit)
    {
        while (position < limit && _text[position] is '.' or ' ' or '\u00A0' or '\'' or '’' or '-' or '(')
        {
            var bracketed = _text[position] == '(' ? _text[position..limit].IndexOf(')') : 0;
            if (bracketed < 0)
                break;
            position += bracketed + 1;
        }
        return position;
    }
}

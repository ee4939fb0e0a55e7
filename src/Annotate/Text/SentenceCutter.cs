using System.Buffers;

namespace Annotate;

/// <summary>Cuts one paragraph after the other into sentences, walking along the quotation marks of the text.</summary>
internal ref struct SentenceCutter(
    ReadOnlySpan<char> text, ReadOnlySpan<QuotationMark> marks, Abbreviations abbreviations, List<TextSpan> sentences)
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create(".!?…\n\r\u2028\u2029。！？｡．؟۔।॥‼⁇⁈⁉։።");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<QuotationMark> _marks = marks;
    private readonly SentenceEnd _ends = new(text, abbreviations);
    private int _mark;       // the first mark that is not passed yet
    private int _quoted;     // up to here lies a quotation that is a part of a clause

    public void Cut(TextSpan paragraph)
    {
        var start = paragraph.Start;
        for (var next = start; next < paragraph.End;)
        {
            var skipped = _text[next..paragraph.End].IndexOfAny(Candidates);
            if (skipped < 0)
                break;
            var stop = next + skipped;
            next = stop + 1;
            if (LineBreaks.Is(_text[stop]))
            {
                if (ListMarker.Stands(_text[next..paragraph.End]))
                    start = Add(start, stop);
                continue;
            }
            Pass(stop);
            while (next < paragraph.End && IsStop(_text[next]))
                next++;
            var runEnd = next;
            var closesQuotation = SkipClosing(paragraph.End, ref next);
            if (stop < _quoted)
                continue;
            if (next >= paragraph.End || _ends.IsEnd(start, stop, runEnd, next, paragraph.End, closesQuotation))
                start = Add(start, next);
        }
        Add(start, paragraph.End);
    }

    private static bool IsStop(char c) => Candidates.Contains(c) && !LineBreaks.Is(c);

    private readonly int Add(int start, int end)
    {
        var sentence = BlankCharacters.Trim(_text, start, end);
        if (!sentence.IsEmpty)
            sentences.Add(sentence);
        return end;
    }

    /// <summary>Takes the brackets and marks that close behind a stop with it, over blanks where they are marks of a quotation (tokenised
    /// text).</summary>
    private bool SkipClosing(int paragraphEnd, ref int next)
    {
        var closes = false;
        while (next < paragraphEnd)
        {
            var at = next;
            while (at < paragraphEnd && BlankCharacters.Is(_text[at]) && !LineBreaks.Is(_text[at]))
                at++;
            Pass(at);
            if (_mark < _marks.Length && _marks[_mark].Position == at && at < paragraphEnd)
            {
                if (_marks[_mark].Use != MarkUse.Closes)
                {
                    // An orphan that only closes, close by, belongs to what it closes.
                    if (at > next || _marks[_mark].Use != MarkUse.None || _marks[_mark].Opens)
                        return closes;
                }
                closes = true;
                next = at + _marks[_mark].Length;
                continue;
            }
            if (at != next || _text[at] is not (')' or ']' or '}' or '’' or '）' or '】'))
                return closes;
            next++;
        }
        return closes;
    }

    /// <summary>Goes on to the first mark at or after a position, and notes the quotations passed that stand in the middle of a
    /// clause.</summary>
    private void Pass(int position)
    {
        for (; _mark < _marks.Length && _marks[_mark].Position < position; _mark++)
        {
            ref readonly var mark = ref _marks[_mark];
            if (mark.Use == MarkUse.Opens && mark.Partner >= 0 && mark.Position >= _quoted && IsPartOfClause(mark, _marks[mark.Partner]))
                _quoted = _marks[mark.Partner].Position;
        }
    }

    private readonly bool IsPartOfClause(in QuotationMark open, in QuotationMark close)
    {
        var before = open.Position - 1;
        while (before >= 0 && _text[before] == ' ')
            before--;
        var after = close.Position + close.Length;
        while (after < _text.Length && _text[after] == ' ')
            after++;
        return open.Paragraph == close.Paragraph
            && before >= 0
            && char.IsLetterOrDigit(_text[before])
            && after < _text.Length
            && char.IsLower(_text[after]);
    }
}

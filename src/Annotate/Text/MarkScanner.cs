using System.Buffers;

namespace Annotate;

/// <summary>Reads the marks of a text one after the other, without deciding what they do.</summary>
internal ref struct MarkScanner
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("“”\"＂„«»‹›「」『』‘’'‚`\n\r\u2028\u2029");

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isInBlocks;
    private int _next;
    private int _paragraph;
    private bool _isAtLead;     // the paragraph holds nothing but blanks and marks so far
    private bool _isLineBlank;
    private bool _hasText;      // the paragraph does

    public MarkScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _isInBlocks = ParagraphReader.IsInBlocks(text);
        (_isAtLead, _isLineBlank) = (true, true);
    }

    public readonly bool IsInBlocks => _isInBlocks;

    public bool TryRead(out QuotationMark mark)
    {
        mark = default;
        while (_next < _text.Length)
        {
            var skipped = _text[_next..].IndexOfAny(Stops);
            if (skipped < 0)
                return false;
            if ((_isLineBlank || _isAtLead) && !BlankCharacters.AreAll(_text.Slice(_next, skipped)))
                (_isLineBlank, _isAtLead) = (false, false);
            var position = _next + skipped;
            if (LineBreaks.Is(_text[position]))
            {
                EndLine();
                _next = LineBreaks.After(_text, position);
                continue;
            }
            _isLineBlank = false;
            if (TryForm(position, out mark.Form, out var length))
            {
                _next = position + length;
                mark.Position = position;
                mark.Length = (byte)length;
                mark.Partner = QuotationMark.Unpaired;
                mark.Paragraph = _paragraph;
                Look(ref mark);
                mark.IsLeading = _isAtLead;
                if (!IsInsideWord(mark))
                    return true;
            }
            _isAtLead = false;
            _next = position + length;
        }
        return false;
    }

    private void EndLine()
    {
        _hasText |= !_isLineBlank;
        if (!_isInBlocks || _isLineBlank)
        {
            _paragraph += _hasText ? 1 : 0;
            (_isAtLead, _hasText) = (true, false);
        }
        _isLineBlank = true;
    }

    private readonly bool TryForm(int position, out MarkForm form, out int length)
    {
        length = 1;
        form = _text[position] switch
        {
            '“' => MarkForm.CurlyOpen,
            '”' => MarkForm.CurlyClose,
            '„' => MarkForm.Low,
            '«' => MarkForm.LeftGuillemet,
            '»' => MarkForm.RightGuillemet,
            '‹' => MarkForm.SingleLeftGuillemet,
            '›' => MarkForm.SingleRightGuillemet,
            '「' => MarkForm.CornerOpen,
            '」' => MarkForm.CornerClose,
            '『' => MarkForm.WhiteCornerOpen,
            '』' => MarkForm.WhiteCornerClose,
            '‘' => MarkForm.SingleCurlyOpen,
            '’' => MarkForm.SingleCurlyClose,
            '‚' => MarkForm.SingleLow,
            '\'' => MarkForm.SingleStraight,
            '`' => MarkForm.Backticks,
            _ => MarkForm.Straight,
        };
        if (form is not (MarkForm.SingleStraight or MarkForm.Backticks))
            return true;
        var isTwice = position + 1 < _text.Length && _text[position + 1] == _text[position];
        if (form == MarkForm.Backticks && !isTwice)
            return false;
        // Of three, the single one stands inside the two: ''' opens as '' and ', and closes as ' and ''.
        if (isTwice && !(position + 2 < _text.Length && _text[position + 2] == '\'' && !IsSeparatorBefore(position) && !IsFourth(position)))
            (form, length) = (form == MarkForm.Backticks ? form : MarkForm.Doubled, 2);
        return true;
    }

    private readonly bool IsFourth(int position) => position + 3 < _text.Length && _text[position + 3] == '\'';

    private readonly bool IsSeparatorBefore(int position) => position == 0 || Surroundings.SeparatesBefore(_text[position - 1]);

    private readonly void Look(ref QuotationMark mark)
    {
        var (before, after) = (mark.Position - 1, mark.Position + mark.Length);
        mark.IsApart = (before < 0 || BlankCharacters.Is(_text[before])) && (after >= _text.Length || BlankCharacters.Is(_text[after]));
        // A straight mark beside another one says nothing: what stands behind it does.
        for (var i = 0; i < 3 && before >= 0 && _text[before] is '"' or '\''; i++)
            before--;
        for (var i = 0; i < 3 && after < _text.Length && _text[after] is '"' or '\''; i++)
            after++;
        mark.IsOpenBefore = before < 0 || Surroundings.SeparatesBefore(_text[before]);
        mark.IsOpenAfter = after >= _text.Length || Surroundings.SeparatesAfter(_text[after]);
        for (var i = 0; i < 4 && before >= 0 && BlankCharacters.Is(_text[before]); i++)
            before--;
        mark.IsAfterPunctuation = before < 0 || !char.IsLetterOrDigit(_text[before]) && !BlankCharacters.Is(_text[before]);
    }

    private readonly bool IsInsideWord(in QuotationMark mark)
    {
        var (before, after) = (mark.Position - 1, mark.Position + mark.Length);
        if (!mark.IsSingle
            || mark.Length != 1
            || mark.Form == MarkForm.SingleLow
            || after >= _text.Length
            || !char.IsLetterOrDigit(_text[after]))
            return false;
        return before >= 0 && char.IsLetterOrDigit(_text[before]) || Elision.Starts(_text[after..]);
    }
}

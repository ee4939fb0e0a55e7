namespace Annotate;

/// <summary>Decides in one pass what each mark does: opens, closes, or nothing.</summary>
internal ref struct MarkPairing
{
    /// <summary>How far a quotation may run over the ends of paragraphs that nothing reopens, in UTF-16 code units.</summary>
    private const int LongestBridge = 6_000;

    private readonly Span<QuotationMark> _marks;
    private readonly bool _isInBlocks;
    private OpenMarks _open;
    private int _nextDouble;
    private bool _hasDouble;

    private MarkPairing(Span<QuotationMark> marks, bool isInBlocks)
    {
        _marks = marks;
        _isInBlocks = isInBlocks;
        _open = new OpenMarks(marks);
    }

    public static void Pair(Span<QuotationMark> marks, bool isInBlocks)
    {
        var pairing = new MarkPairing(marks, isInBlocks);
        pairing.LookAhead();
        for (var i = 0; i < marks.Length; i++)
        {
            if (i > 0 && marks[i].Paragraph != marks[i - 1].Paragraph)
                pairing.BeginParagraph(i);
            pairing.Decide(i);
        }
        pairing._open.Clear();
    }

    /// <summary>Tells each single mark whether one after it closes for sure, so that an apostrophe at the end of a word need not.</summary>
    private void LookAhead()
    {
        var (curly, straight) = (false, false);
        for (var i = _marks.Length - 1; i >= 0; i--)
        {
            ref var mark = ref _marks[i];
            _hasDouble |= !mark.IsSingle;
            if (_isInBlocks && i + 1 < _marks.Length && _marks[i + 1].Paragraph != mark.Paragraph)
                (curly, straight) = (false, false);
            mark.IsCloserAhead = mark.Form == MarkForm.SingleStraight ? straight : curly;
            var isSure = mark.IsAfterPunctuation && (mark.Closes || mark.IsApart);
            if (mark.Form == MarkForm.SingleCurlyClose)
                curly |= isSure;
            else if (mark.Form is MarkForm.SingleCurlyOpen or MarkForm.SingleLow)
                curly = false;
            else if (mark.Form == MarkForm.SingleStraight)
                straight = !mark.Opens && (straight || isSure);
        }
    }

    private void BeginParagraph(int index)
    {
        if (_open.IsEmpty)
            return;
        ref var outer = ref _marks[_open.Bottom];
        ref readonly var mark = ref _marks[index];
        var isNext = mark.Paragraph == outer.Paragraph + 1;
        if (isNext && mark.IsLeading && Reopens(mark, outer.Form))
            outer.Use = MarkUse.Continues;
        else if (mark.Position - outer.Position <= LongestBridge && (!_isInBlocks || isNext) && ClosesAhead(index, outer.Form))
            return;
        _open.Clear();
    }

    private static bool Reopens(in QuotationMark mark, MarkForm form) =>
        (mark.Form == form && !mark.Closes && !mark.IsApart)
        || (mark.Form == form && form is MarkForm.CurlyOpen or MarkForm.SingleCurlyOpen or MarkForm.Low)
        || (form == MarkForm.LeftGuillemet && mark.Form is MarkForm.LeftGuillemet or MarkForm.RightGuillemet);

    /// <summary>Whether the next mark that could close a quotation left open does not open one.</summary>
    private bool ClosesAhead(int index, MarkForm form)
    {
        if (form >= MarkForm.SingleCurlyOpen)
            return !_isInBlocks
                && (_marks[index].IsCloserAhead || (_marks[index].Form != MarkForm.SingleCurlyOpen && !_marks[index].Opens));
        _nextDouble = Math.Max(_nextDouble, index);
        while (_nextDouble < _marks.Length && _marks[_nextDouble].IsSingle)
            _nextDouble++;
        if (_nextDouble == _marks.Length)
            return false;
        ref readonly var next = ref _marks[_nextDouble];
        if ((MarkStyles.EndedBy(next.Form) & MarkStyles.Bit(form)) == 0 || (_isInBlocks && next.Paragraph != _marks[index].Paragraph))
            return false;
        return next.Form is MarkForm.Straight or MarkForm.Doubled
            ? next.Closes || (!_isInBlocks && next.IsApart && !next.IsLeading)
            : next.Form is not MarkForm.CurlyOpen && !next.Opens;
    }

    private void Decide(int index)
    {
        ref readonly var mark = ref _marks[index];
        var ends = MarkStyles.EndedBy(mark.Form);
        var mayEnd = mark.IsSingle ? _open.IsTop(ends) : _open.Any(ends);
        switch (Choose(mark, mayEnd))
        {
            case MarkUse.Opens:
                _open.Push(index);
                break;
            case MarkUse.Closes when mayEnd:
                _open.Close(index, ends);
                break;
        }
    }

    private readonly MarkUse Choose(in QuotationMark mark, bool mayEnd) => mark.Form switch
    {
        MarkForm.Low or MarkForm.Backticks or MarkForm.CornerOpen or MarkForm.WhiteCornerOpen => MarkUse.Opens,
        MarkForm.SingleLow => mark.Closes || mark.IsApart ? MarkUse.None : MarkUse.Opens,
        MarkForm.CornerClose or MarkForm.WhiteCornerClose => MarkUse.Closes,
        // “ closes „, and where it is mistyped for ”.
        MarkForm.CurlyOpen =>
            mayEnd && (_open.IsTop(MarkStyles.Bit(MarkForm.Low)) ? !mark.Opens : mark.Closes) ? MarkUse.Closes : MarkUse.Opens,
        // ” opens in Swedish and Finnish.
        MarkForm.CurlyClose => !mayEnd && mark.Opens ? MarkUse.Opens : MarkUse.Closes,
        MarkForm.Straight or MarkForm.Doubled => Faces(mark) || (!mayEnd && !mark.Closes) ? MarkUse.Opens : MarkUse.Closes,
        MarkForm.LeftGuillemet or MarkForm.SingleLeftGuillemet => mayEnd && !mark.Opens ? MarkUse.Closes : MarkUse.Opens,
        MarkForm.RightGuillemet or MarkForm.SingleRightGuillemet => OfRightGuillemet(mark, mayEnd),
        MarkForm.SingleCurlyOpen => OfSingleOpen(mark, mayEnd),
        _ => OfSingle(mark, mayEnd),
    };

    /// <summary>Whether a straight mark opens by what stands around it. In tokenised text nothing tells, but a closing mark begins no
    /// line.</summary>
    private readonly bool Faces(in QuotationMark mark) => mark.Opens || (mark.IsApart && mark.IsLeading && !_isInBlocks);

    private static MarkUse OfRightGuillemet(in QuotationMark mark, bool mayEnd) =>
        mayEnd && !mark.Opens ? MarkUse.Closes : mark.IsOpenAfter ? MarkUse.None : MarkUse.Opens;

    private static MarkUse OfSingleOpen(in QuotationMark mark, bool mayEnd) =>
        mayEnd && !mark.Opens ? MarkUse.Closes : mark.Closes ? MarkUse.None : MarkUse.Opens;

    private readonly MarkUse OfSingle(in QuotationMark mark, bool mayEnd)
    {
        if (mayEnd && !Faces(mark) && (mark.IsOpenAfter || !mark.IsOpenBefore))
            return !mark.IsAfterPunctuation && mark.IsCloserAhead ? MarkUse.None : MarkUse.Closes;
        if (mark.Form != MarkForm.SingleStraight)
            return MarkUse.None;
        return mark.Opens || (mark.IsApart && mark.IsAfterPunctuation && !_hasDouble && (!mayEnd || mark.IsLeading))
            ? MarkUse.Opens
            : MarkUse.None;
    }
}

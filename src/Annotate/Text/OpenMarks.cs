namespace Annotate;

/// <summary>The marks that are open at one place, the innermost last: a stack threaded through
/// <see cref="QuotationMark.Partner"/>.</summary>
internal ref struct OpenMarks(Span<QuotationMark> marks)
{
    private readonly Span<QuotationMark> _marks = marks;
    private FormCounts _counts;
    private int _top = QuotationMark.Unpaired;

    public readonly bool IsEmpty => _top < 0;

    /// <summary>The form of the innermost; meaningless where there is none.</summary>
    public readonly MarkForm TopForm => _marks[_top].Form;

    /// <summary>The outermost one; -1 where there is none.</summary>
    public int Bottom { get; private set; } = QuotationMark.Unpaired;

    /// <summary>Whether a mark of these forms is open. A single one counts only inside the innermost of two strokes: it cannot end what is
    /// around.</summary>
    public readonly bool Any(int forms)
    {
        for (var form = 0; forms >> form != 0; form++)
        {
            if ((forms >> form & 1) != 0 && _counts[form] > 0)
                return true;
        }
        return false;
    }

    public readonly bool IsTop(int forms) => _top >= 0 && (forms >> (int)_marks[_top].Form & 1) != 0;

    public void Push(int index)
    {
        ref var mark = ref _marks[index];
        mark.Use = MarkUse.Opens;
        mark.Partner = _top;
        _top = index;
        if (Bottom < 0)
            Bottom = index;
        _counts[(int)mark.Form]++;
    }

    /// <summary>Closes the innermost mark of these forms, of which one is open; those inside it stay unclosed. Each is taken off
    /// once.</summary>
    public void Close(int index, int forms)
    {
        while (!IsTop(forms))
            Drop();
        var open = _top;
        Drop();
        (_marks[open].Partner, _marks[open].Use) = (index, MarkUse.Opens);
        (_marks[index].Partner, _marks[index].Use) = (open, MarkUse.Closes);
    }

    /// <summary>Leaves all unclosed.</summary>
    public void Clear()
    {
        while (_top >= 0)
            Drop();
    }

    /// <summary>Takes the innermost off. A single mark without a partner is an apostrophe, unless it is curly and begins a
    /// paragraph.</summary>
    private void Drop()
    {
        ref var mark = ref _marks[_top];
        _counts[(int)mark.Form]--;
        _top = mark.Partner;
        mark.Partner = QuotationMark.Unpaired;
        if (mark.IsSingle && mark.Use == MarkUse.Opens && !(mark.Form == MarkForm.SingleCurlyOpen && mark.IsLeading))
            mark.Use = MarkUse.None;
        if (_top < 0)
            Bottom = QuotationMark.Unpaired;
    }

    [System.Runtime.CompilerServices.InlineArray(32)]
    private struct FormCounts
    {
        private int _first;
    }
}

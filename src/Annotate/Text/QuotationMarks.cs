using System.Buffers;

namespace Annotate;

/// <summary>The marks of a text in text order, paired. Its memory is rented: dispose it once.</summary>
internal ref struct QuotationMarks
{
    private QuotationMark[] _marks;
    private int _count;
    private bool _isInBlocks;

    public readonly ReadOnlySpan<QuotationMark> Marks => _marks.AsSpan(0, _count);

    public static QuotationMarks Of(ReadOnlySpan<char> text)
    {
        var marks = new QuotationMarks { _marks = ArrayPool<QuotationMark>.Shared.Rent(64) };
        var scanner = new MarkScanner(text);
        marks._isInBlocks = scanner.IsInBlocks;
        while (scanner.TryRead(out var mark))
            marks.Add(mark);
        MarkPairing.Pair(marks._marks.AsSpan(0, marks._count), marks._isInBlocks);
        return marks;
    }

    public readonly void AddTo(ReadOnlySpan<char> text, List<Quotation> quotations)
    {
        var (depth, continuing) = (0, -1); // the paragraph whose outermost quotation goes on in the next
        for (var i = 0; i < _count; i++)
        {
            ref readonly var mark = ref _marks[i];
            if (mark.Use == MarkUse.Closes)
                depth--;
            if (mark.Use is not (MarkUse.Opens or MarkUse.Continues))
                continue;
            var inner = mark.Position + mark.Length;
            var isClosed = mark.Partner >= 0;
            var (innerEnd, end) = isClosed
                ? (_marks[mark.Partner].Position, _marks[mark.Partner].Position + _marks[mark.Partner].Length)
                : UnclosedEnd(text, i);
            quotations.Add(new Quotation
            {
                Span = new TextSpan(mark.Position, end),
                Inner = new TextSpan(inner, innerEnd),
                Style = MarkStyles.Of(mark),
                IsClosed = isClosed,
                Continues = mark.Use == MarkUse.Continues,
                Depth = depth + (mark.Paragraph == continuing ? 1 : 0),
            });
            depth += isClosed ? 1 : 0;
            continuing = mark.Use == MarkUse.Continues ? mark.Paragraph : continuing;
        }
    }

    public readonly void Dispose() => ArrayPool<QuotationMark>.Shared.Return(_marks);

    /// <summary>Before the next quotation of the paragraph or what closes one around it, else at the end of the paragraph.</summary>
    private readonly (int Inner, int Outer) UnclosedEnd(ReadOnlySpan<char> text, int index)
    {
        var start = _marks[index].Position + _marks[index].Length;
        if (_marks[index].Use == MarkUse.Opens)
        {
            var next = index + 1;
            while (next < _count && _marks[next].Use == MarkUse.None && _marks[next].Paragraph == _marks[index].Paragraph)
                next++;
            if (next < _count && _marks[next].Paragraph == _marks[index].Paragraph)
            {
                var before = BlankCharacters.Trim(text, start, _marks[next].Position).End;
                return (before, before);
            }
        }
        var end = ParagraphReader.EndOfParagraph(text, start, _isInBlocks);
        return (end, end);
    }

    private void Add(in QuotationMark mark)
    {
        if (_count == _marks.Length)
        {
            var larger = ArrayPool<QuotationMark>.Shared.Rent(_count * 2);
            _marks.AsSpan().CopyTo(larger);
            ArrayPool<QuotationMark>.Shared.Return(_marks);
            _marks = larger;
        }
        _marks[_count++] = mark;
    }
}

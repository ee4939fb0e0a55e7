namespace Annotate.Analysis;

/// <summary>Finds the words quoted inside a content.</summary>
internal sealed class QuotedSpans
{
    /// <summary>What stands between the outermost marks of the text: ordered, never overlapping.</summary>
    private readonly TextSpan[] _quoted;

    public QuotedSpans(string text) =>
        _quoted = [
            .. QuotationFinder.Find(text).Where(static quotation => quotation.Depth == 0).Select(static quotation => quotation.Inner)
        ];

    /// <summary>What stands between quotation marks; all of a direct quotation without marks, nothing of an indirect one.
    /// Linear in what is found, logarithmic in the quotations of the text.</summary>
    public IReadOnlyList<TextSpan> Of(AttributionMode? mode, IReadOnlyList<TextSpan> content)
    {
        if (mode != AttributionMode.Direct && mode != AttributionMode.Mixed)
            return [];
        var quotes = new List<TextSpan>();
        foreach (var span in content)
        {
            for (var i = FirstEndingAfter(span.Start); i < _quoted.Length && _quoted[i].Start < span.End; i++)
                quotes.Add(new TextSpan(Math.Max(span.Start, _quoted[i].Start), Math.Min(span.End, _quoted[i].End)));
        }
        return quotes.Count == 0 && mode == AttributionMode.Direct ? content : quotes;
    }

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, _quoted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _quoted[middle].End <= position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}

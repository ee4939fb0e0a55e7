namespace Annotate.Analysis;

/// <summary>Finds the words quoted inside a content.</summary>
internal static class QuotedSpans
{
    /// <summary>What stands between quotation marks; all of a direct quotation without marks, nothing of an indirect one. Linear.</summary>
    public static IReadOnlyList<TextSpan> Of(string text, AttributionMode? mode, IReadOnlyList<TextSpan> content)
    {
        if (mode != AttributionMode.Direct && mode != AttributionMode.Mixed)
            return [];
        var quotes = new List<TextSpan>();
        foreach (var span in content)
        {
            int? start = null;
            var close = '\0';
            for (var i = span.Start; i < span.End; i++)
            {
                if (start is { } from && text[i] == close)
                {
                    quotes.Add(new TextSpan(from, i));
                    start = null;
                }
                else if (start is null && Closing(text[i]) is { } closing)
                {
                    (start, close) = (i + 1, closing);
                }
            }
            // A quotation may go on after the content ends.
            if (start is { } open && open < span.End)
                quotes.Add(new TextSpan(open, span.End));
        }
        return quotes.Count == 0 && mode == AttributionMode.Direct ? content : quotes;
    }

    private static char? Closing(char open) => open switch
    {
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '»' => '«',
        '"' => '"',
        _ => null,
    };
}

namespace Annotate;

/// <summary>Finds all places of a quote, which may overlap each other.</summary>
internal static class QuoteSearch
{
    /// <summary>Compares ordinally. Linear in text and quote, whatever they hold (Knuth, Morris and Pratt 1977).</summary>
    public static ValueList<TextSpan> All(string text, string quote, TextSpan within)
    {
        if (quote.Length > within.Length)
            return ValueList<TextSpan>.Empty;
        var places = new List<TextSpan>();
        var borders = Borders(quote);
        var matched = 0;
        for (var position = within.Start; position < within.End; position++)
        {
            if (matched == 0)
            {
                var skipped = text.AsSpan(position, within.End - position).IndexOf(quote[0]);
                if (skipped < 0)
                    break;
                position += skipped;
            }
            matched = Extend(quote, borders, matched, text[position]);
            if (matched == quote.Length)
            {
                places.Add(TextSpan.FromLength(position + 1 - matched, matched));
                matched = borders[matched - 1];
            }
        }
        return ValueList.Copy(places);
    }

    /// <summary>For every beginning of the quote, the length of the longest shorter beginning that it also ends in.</summary>
    private static int[] Borders(string quote)
    {
        var borders = new int[quote.Length];
        for (var i = 1; i < quote.Length; i++)
            borders[i] = Extend(quote, borders, borders[i - 1], quote[i]);
        return borders;
    }

    private static int Extend(string quote, int[] borders, int matched, char next)
    {
        while (matched > 0 && quote[matched] != next)
            matched = borders[matched - 1];
        return quote[matched] == next ? matched + 1 : 0;
    }
}

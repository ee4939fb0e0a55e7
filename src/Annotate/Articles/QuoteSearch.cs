namespace Annotate;

internal static class QuoteSearch
{
    public static ValueList<TextSpan> All(string text, string quote, TextSpan within, StringComparison comparison)
    {
        var places = new List<TextSpan>();
        for (var from = within.Start; from <= within.End - quote.Length; from = places[^1].Start + 1)
        {
            var index = text.AsSpan(from, within.End - from).IndexOf(quote, comparison);
            if (index < 0)
                break;
            places.Add(TextSpan.FromLength(from + index, quote.Length));
        }
        return ValueList.Copy(places);
    }
}

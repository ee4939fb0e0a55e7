namespace Annotate.Anchoring;

/// <summary>Finds where approximate matches start, by matching the reversed quote from their end backwards.</summary>
internal sealed class MatchStarts
{
    private readonly char[] _quote;
    private readonly BitPattern _reversed;
    private readonly WorkMeter _meter;
    private readonly bool _startsAtBorder;
    private readonly bool _endsAtBorder;

    public MatchStarts(ReadOnlySpan<char> quote, WorkMeter meter)
    {
        _quote = quote.ToArray();
        _startsAtBorder = char.IsLetterOrDigit(quote[0]);
        _endsAtBorder = char.IsLetterOrDigit(quote[^1]);
        var reversed = quote.ToArray();
        Array.Reverse(reversed);
        _reversed = new BitPattern(reversed);
        _meter = meter;
    }

    /// <summary>The whole match. Of equally good borders one between words is taken if the quote has a word there, else the longest
    /// match.</summary>
    public TextSpan? Find(ReadOnlySpan<char> text, ApproximateMatch match)
    {
        var end = match.LastEnd;
        if (_endsAtBorder)
        {
            for (var e = match.LastEnd; e >= match.FirstEnd; e--)
            {
                if (IsBorder(text, e) && char.IsLetterOrDigit(text[e - 1]))
                {
                    end = e;
                    break;
                }
            }
        }
        var from = Math.Max(0, end - _quote.Length - match.Distance);
        var reversed = text[from..end].ToArray();
        Array.Reverse(reversed);
        var found = new List<ApproximateMatch>();
        BlockMyers.Search(_reversed, reversed, match.Distance, anchored: true, found, _meter);
        if (found.Count == 0)
            return null;
        var best = found[0];
        var start = end - best.LastEnd;
        if (_startsAtBorder)
        {
            for (var length = best.LastEnd; length >= best.FirstEnd; length--)
            {
                if (IsBorder(text, end - length) && char.IsLetterOrDigit(text[end - length]))
                {
                    start = end - length;
                    break;
                }
            }
        }
        return new TextSpan(start, end);
    }

    private static bool IsBorder(ReadOnlySpan<char> text, int position) =>
        position == 0 || position == text.Length || char.IsLetterOrDigit(text[position - 1]) != char.IsLetterOrDigit(text[position]);
}

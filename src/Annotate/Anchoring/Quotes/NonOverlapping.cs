namespace Annotate.Anchoring;

/// <summary>Arranges quotes so that none overlaps another: what stands at one place only takes it, which may leave others one place only,
/// and so on.</summary>
internal static class NonOverlapping
{
    private const int MostRounds = 16;

    public static void Arrange(List<ArrangedQuote> quotes, AnchorOptions options)
    {
        var taken = new SortedSet<TextSpan>();
        var undecided = quotes.Where(quote => quote.Candidates.Count > 0).OrderByDescending(quote => quote.Candidates[0].Score).ToList();
        for (var (round, left) = (0, int.MaxValue); round < MostRounds && undecided.Count < left; round++)
        {
            left = undecided.Count;
            undecided.RemoveAll(quote =>
            {
                quote.Keep(candidate => !candidate.Spans.Any(span => Overlaps(taken, span)));
                if (CandidateChoice.Of(quote.Selector, quote.Candidates, null, options).Spans is not { } spans)
                    return quote.Candidates.Count == 0;
                taken.UnionWith(spans);
                return true;
            });
        }
    }

    /// <summary>Whether a span overlaps one of the taken ones. Those do not overlap each other, so the last one that starts before its end
    /// decides. Logarithmic.</summary>
    private static bool Overlaps(SortedSet<TextSpan> taken, TextSpan span)
    {
        var last = taken.GetViewBetween(default, new TextSpan(Math.Max(span.Start, span.End - 1), int.MaxValue)).Max;
        return last.Overlaps(span) && taken.Contains(last);
    }
}

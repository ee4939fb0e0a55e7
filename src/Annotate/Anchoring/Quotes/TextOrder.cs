namespace Annotate.Anchoring;

/// <summary>Arranges quotes in text order: takes away the places that no best arrangement uses, one that gives quotes places in order with
/// the highest sum of scores.</summary>
/// <remarks>The best sums before and after each place are found by two sweeps over Fenwick trees of maxima: n log n in the number of
/// places.</remarks>
internal static class TextOrder
{
    public static void Arrange(List<ArrangedQuote> quotes, bool withoutOverlaps, AnchorOptions options)
    {
        int Border(QuoteCandidate candidate) => withoutOverlaps ? candidate.Spans.Hull.End : candidate.Start;
        var positions = new SortedSet<int>();
        foreach (var candidate in quotes.SelectMany(quote => quote.Candidates))
        {
            positions.Add(candidate.Start);
            positions.Add(Border(candidate));
        }
        var ranks = positions.Select((position, rank) => (position, rank)).ToDictionary(pair => pair.position, pair => pair.rank + 1);
        int Mirrored(int position) => ranks.Count + 1 - ranks[position];

        var sums = new Dictionary<QuoteCandidate, double>(ReferenceEqualityComparer.Instance);
        var tree = new double[ranks.Count + 1];
        foreach (var quote in quotes)
        {
            foreach (var candidate in quote.Candidates)
                sums[candidate] = candidate.Score + Best(tree, ranks[candidate.Start]);
            foreach (var candidate in quote.Candidates)
                Raise(tree, ranks[Border(candidate)], sums[candidate]);
        }
        Array.Clear(tree);
        foreach (var quote in Enumerable.Reverse(quotes))
        {
            var after = quote.Candidates.ConvertAll(candidate => Best(tree, Mirrored(Border(candidate))));
            for (var i = 0; i < after.Count; i++)
            {
                Raise(tree, Mirrored(quote.Candidates[i].Start), quote.Candidates[i].Score + after[i]);
                sums[quote.Candidates[i]] += after[i];
            }
        }
        var best = sums.Count == 0 ? 0 : sums.Values.Max();
        foreach (var quote in quotes)
            quote.Keep(candidate => sums[candidate] > best - options.MinLead || sums[candidate] >= best);
    }

    /// <summary>Refuses results that contradict each other: equally good arrangements may each have used one of them.</summary>
    public static void RefuseConflicts(List<AnchorResult> results, bool withoutOverlaps)
    {
        int Border(SpanSet spans) => withoutOverlaps ? spans.Hull.End : spans[0].Start;
        var next = new int[results.Count];
        var lowest = int.MaxValue;
        for (var i = results.Count - 1; i >= 0; i--)
        {
            next[i] = lowest;
            lowest = Math.Min(lowest, results[i].Spans?[0].Start ?? int.MaxValue);
        }
        var highest = 0;
        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].Spans is not { } spans)
                continue;
            var fits = spans[0].Start >= highest && Border(spans) <= next[i];
            highest = Math.Max(highest, Border(spans));
            if (!fits)
                results[i] = new AnchorResult { Selector = results[i].Selector, Refusal = AnchorRefusal.Displaced };
        }
    }

    private static double Best(double[] tree, int rank)
    {
        var best = 0.0;
        for (; rank > 0; rank -= rank & -rank)
            best = Math.Max(best, tree[rank]);
        return best;
    }

    private static void Raise(double[] tree, int rank, double sum)
    {
        for (; rank < tree.Length; rank += rank & -rank)
            tree[rank] = Math.Max(tree[rank], sum);
    }
}

namespace Annotate.Anchoring;

/// <summary>Decides whether the best candidate may be taken, or whether others fit as well.</summary>
internal static class CandidateChoice
{
    private const int MostListed = 8;

    // A hint tells equal places apart when it is off by no more than a few words, and every other place is far away in comparison.
    private const int NearHint = 32;
    private const int FarMoreThanNear = 4;

    /// <param name="selector">What was looked for.</param>
    /// <param name="candidates">The candidates left, best first.</param>
    /// <param name="refusal">The refusal where there is none.</param>
    /// <param name="options">By how much the best must lead.</param>
    public static AnchorResult Of(
        QuoteSelector selector, IReadOnlyList<QuoteCandidate> candidates, AnchorRefusal? refusal, AnchorOptions options)
    {
        if (candidates.Count == 0)
            return new AnchorResult { Selector = selector, Refusal = refusal ?? AnchorRefusal.Absent };
        var best = candidates[0];
        if (candidates.Count > 1 && best.Score - candidates[1].Score < options.MinLead)
        {
            var equals = candidates.TakeWhile(candidate => best.Score - candidate.Score < options.MinLead).ToList();
            if (NearestToHint(selector, equals) is not { } nearest)
            {
                return new AnchorResult
                {
                    Selector = selector,
                    Refusal = AnchorRefusal.Ambiguous,
                    Score = best.Score,
                    RunnerUpScore = candidates[1].Score,
                    Candidates = [.. equals.Take(MostListed).Select(candidate => candidate.Spans)],
                };
            }
            best = nearest;
        }
        return new AnchorResult
        {
            Selector = selector,
            Spans = best.Spans,
            Method = best.Method,
            EditDistance = best.Distance,
            Score = best.Score,
            RunnerUpScore = candidates.Count > 1 ? candidates[ReferenceEquals(best, candidates[0]) ? 1 : 0].Score : null,
        };
    }

    private static QuoteCandidate? NearestToHint(QuoteSelector selector, List<QuoteCandidate> equals)
    {
        // A full list may have lost the nearest place.
        if (selector.Start is not { } hint || equals.Count == PlaceList.MostKept)
            return null;
        var byDistance = equals.OrderBy(candidate => Math.Abs((long)candidate.Start - hint)).ToList();
        var near = Math.Abs((long)byDistance[0].Start - hint);
        var next = Math.Abs((long)byDistance[1].Start - hint);
        return near <= NearHint && next > NearHint && next >= near * FarMoreThanNear ? byDistance[0] : null;
    }
}

namespace Annotate.Anchoring;

/// <summary>Finds a quote by the means of <see cref="AnchorMethod"/> in their order; one with an ellipsis also by its parts. Used by one
/// call.</summary>
internal sealed class QuoteFinder(ArticleIndex index, AnchorOptions options, OpenText open, CancellationToken cancellationToken)
{
    private const int MostParts = 64;

    /// <summary>What was found, best first; nothing and a refusal where nothing was.</summary>
    public (List<QuoteCandidate> Candidates, AnchorRefusal? Refusal) Find(QuoteSelector selector)
    {
        var finder = new PlaceFinder(index, options, open, new WorkMeter(options.MaxWork, cancellationToken));
        var context = new ContextScorer(selector.Prefix, selector.Suffix);
        if (InPlace(selector, context) is { } inPlace)
            return ([inPlace], null);
        if (BlankText.Is(selector.Exact) && (selector.Exact.Length > 0 || context.IsEmpty))
            return ([], AnchorRefusal.Empty);
        var candidates = Find(selector, context, finder);
        return Result(candidates, finder);
    }

    /// <summary>Finds the words as they are, an ellipsis being one of them, without a hint.</summary>
    public (List<QuoteCandidate> Candidates, AnchorRefusal? Refusal) FindUnbroken(QuoteSelector selector, bool near, WorkMeter meter)
    {
        var finder = new PlaceFinder(index, options, open, meter);
        var context = new ContextScorer(selector.Prefix, selector.Suffix);
        if (BlankText.Is(selector.Exact) && (selector.Exact.Length > 0 || context.IsEmpty))
            return ([], AnchorRefusal.Empty);
        var places = selector.Exact.Length == 0 ? finder.FindPositions(selector.Prefix ?? "", selector.Suffix ?? "")
            : near ? finder.FindNear(selector.Exact, context, null)
            : finder.FindWords(selector.Exact, context, null);
        return Result(Candidates(places), finder);
    }

    private static List<QuoteCandidate> Find(QuoteSelector selector, ContextScorer context, PlaceFinder finder)
    {
        if (selector.Exact.Length == 0)
            return Candidates(finder.FindPositions(selector.Prefix ?? "", selector.Suffix ?? ""));
        var words = finder.FindWords(selector.Exact, context, selector.Start);
        if (words.Count > 0 || finder.Meter.IsExhausted)
            return Candidates(words);
        if (Ellipsis.Split(selector.Exact) is { Count: > 0 and <= MostParts } parts
            && FindParts(parts, selector, finder) is { Count: > 0 } chains)
            return chains;
        return Candidates(finder.FindNear(selector.Exact, context, selector.Start));
    }

    private static List<QuoteCandidate> FindParts(List<string> parts, QuoteSelector selector, PlaceFinder finder)
    {
        var places = new List<PlaceList>(parts.Count);
        for (var p = 0; p < parts.Count; p++)
        {
            var context = new ContextScorer(p == 0 ? selector.Prefix : null, p == parts.Count - 1 ? selector.Suffix : null);
            var hint = p == 0 ? selector.Start : null;
            var found = finder.FindWords(parts[p], context, hint);
            if (found.Count == 0)
                found = finder.FindNear(parts[p], context, hint);
            if (found.Count == 0)
                return [];
            places.Add(found);
        }
        return ChainFinder.Find(parts, places);
    }

    /// <summary>The quote where the hint says, if it stands there exactly and between its context.</summary>
    private QuoteCandidate? InPlace(QuoteSelector selector, ContextScorer context)
    {
        var length = selector.Exact.Length;
        if (selector.Start is not { } start || start < 0 || start > index.Text.Length - length || (length == 0 && context.IsEmpty))
            return null;
        var span = TextSpan.FromLength(start, length);
        if (!open.Allows(span) || !index.Text.AsSpan(span).SequenceEqual(selector.Exact))
            return null;
        return context.Prefix(index.Text, span.Start) >= 1 && context.Suffix(index.Text, span.End) >= 1
            ? new QuoteCandidate(span, 1, 0, AnchorMethod.Position)
            : null;
    }

    /// <summary>Where the work ran out, there may be places that nobody has seen: then no place is the only one.</summary>
    private static (List<QuoteCandidate> Candidates, AnchorRefusal? Refusal) Result(List<QuoteCandidate> candidates, PlaceFinder finder) =>
        finder.Meter.IsExhausted ? ([], AnchorRefusal.Limit) : (candidates, candidates.Count > 0 ? null : AnchorRefusal.Absent);

    private static List<QuoteCandidate> Candidates(PlaceList places)
    {
        var candidates = new List<QuoteCandidate>(places.Count);
        for (var i = 0; i < places.Count; i++)
            candidates.Add(new QuoteCandidate(places[i].Span, places[i].Score, places[i].Distance, places.Method));
        return candidates;
    }
}

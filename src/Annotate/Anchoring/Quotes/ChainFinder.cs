namespace Annotate.Anchoring;

/// <summary>Puts the places of a quote's parts together, each part after the one before it, and finds the best two ways to do so.</summary>
internal static class ChainFinder
{
    /// <summary>The best chains, at most two, best first; none where a part has no place after those before it.</summary>
    /// <remarks>Words count in proportion to the length of their part; the prefix belongs to the first part, the suffix to the last. Linear
    /// in the number of parts.</remarks>
    public static List<QuoteCandidate> Find(List<string> parts, List<PlaceList> places)
    {
        var all = (double)parts.Sum(part => part.Length);
        var previous = new List<Link>();
        for (var p = 0; p < parts.Count; p++)
        {
            var links = new List<Link>();
            for (var i = 0; i < places[p].Count; i++)
            {
                var place = places[p][i];
                var score = (Scoring.Quote * place.Quote * parts[p].Length / all) + place.Context - Scoring.Context;
                if (p == 0)
                {
                    links.Add(new Link(place, places[p].Method, score, null));
                    continue;
                }
                links.AddRange(previous
                    .Where(link => link.Place.Span.End <= place.Span.Start)
                    .OrderByDescending(link => link.Score)
                    .Take(2)
                    .Select(link => new Link(place, places[p].Method, link.Score + score, link)));
            }
            previous = links;
        }
        return [.. previous.OrderByDescending(link => link.Score).Take(2).Select(link => link.ToCandidate())];
    }

    private sealed record Link(QuotePlace Place, AnchorMethod Method, double Score, Link? Before)
    {
        public QuoteCandidate ToCandidate()
        {
            var spans = new Stack<TextSpan>();
            var (distance, method) = (0, AnchorMethod.Position);
            for (var link = this; link is not null; link = link.Before)
            {
                spans.Push(link.Place.Span);
                distance += link.Place.Distance;
                method = (AnchorMethod)Math.Max((int)method, (int)link.Method);
            }
            return new QuoteCandidate(
                new SpanSet([.. spans], ValueList<string>.Empty), (Score + Scoring.Context) / Scoring.All, distance, method);
        }
    }
}

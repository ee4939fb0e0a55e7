namespace Annotate.Anchoring;

/// <summary>Finds the places of one unbroken quote: exactly, then normalised, then approximately. Used by one call.</summary>
internal sealed class PlaceFinder(ArticleIndex index, AnchorOptions options, OpenText open, WorkMeter meter)
{
    private const int ContextCost = 64;

    // A vectorised search of so little text is done before the quote is folded.
    private const int LongText = 1 << 15;

    public WorkMeter Meter => meter;

    /// <summary>Exact and normalised places of a quote that holds more than white space.</summary>
    public PlaceList FindWords(string quote, ContextScorer context, int? hint)
    {
        if (index.Text.Length >= LongText && index.BuiltDirectory is { } directory && !BlankText.Is(quote[0]) && !BlankText.Is(quote[^1])
            && FoldedText.Create(quote, meter.CancellationToken).Chars is { Length: >= GramDirectory.GramLength } folded)
            return FindByDirectory(directory, quote, folded, context, hint);
        var places = new PlaceList { Method = AnchorMethod.Exact };
        foreach (var area in open.AreasFor(quote.Length, index.Text.Length, meter))
            TextScan.All(index.Text, quote, area, meter, start => Add(places, TextSpan.FromLength(start, quote.Length), 0, 0, context, hint));
        if (places.Count > 0 || open.IsEmpty || meter.IsExhausted)
            return places;
        places.Method = AnchorMethod.Normalized;
        var words = FoldedText.Create(quote, meter.CancellationToken).Chars.Trim(' ');
        var text = index.Folded(meter.CancellationToken);
        var length = words.Length;
        foreach (var area in FoldedAreas(text, length))
            TextScan.All(text.Chars, words, area, meter, start => Add(places, text.ToOriginal(start, start + length), 0, 0, context, hint));
        return places;
    }

    /// <summary>Places within the error rate allowed: where 6-grams vote, or else anywhere.</summary>
    public PlaceList FindNear(string quote, ContextScorer context, int? hint)
    {
        var places = new PlaceList { Method = AnchorMethod.Fuzzy };
        var words = FoldedText.Create(quote, meter.CancellationToken).Chars.Trim(' ');
        var bound = options.ErrorsFor(words.Length);
        if (bound == 0 || open.IsEmpty)
            return places;
        var text = index.Folded(meter.CancellationToken);
        var pattern = new BitPattern(words);
        var matches = new List<ApproximateMatch>();
        foreach (var window in DiagonalVotes.Windows(index.Directory(meter.CancellationToken), words, text.Chars.Length, bound))
        {
            if (open.Overlaps(text.ToOriginal(window.Start, window.End)) && !Search(pattern, text, window, bound, matches))
                return places;
        }
        AddMatches(places, text, words, matches, context, hint);
        // In what a comparison left open there is no fall-back: words that an editor moved keep most of their grams, so without votes they were cut, and a full search for each
        // of them would only confirm it. Reanchor looks for orphans in the whole text, with the fall-back.
        if (places.Count > 0 || !open.IsWhole)
            return places;
        matches.Clear();
        foreach (var area in FoldedAreas(text, words.Length + bound))
        {
            if (!Search(pattern, text, area, bound, matches))
                break;
        }
        AddMatches(places, text, words, matches, context, hint);
        return places;
    }

    /// <summary>The positions, as empty spans, that stand exactly between prefix and suffix.</summary>
    public PlaceList FindPositions(string prefix, string suffix)
    {
        var places = new PlaceList { Method = AnchorMethod.Exact };
        var around = prefix + suffix;
        foreach (var area in open.AreasFor(2 * around.Length, index.Text.Length, meter))
        {
            TextScan.All(index.Text, around, area, meter, start =>
            {
                var position = TextSpan.FromLength(start + prefix.Length, 0);
                if (open.Allows(position))
                    places.Add(new QuotePlace(position, 1, Scoring.Context, 0));
            });
        }
        return places;
    }

    private PlaceList FindByDirectory(GramDirectory directory, string quote, ReadOnlySpan<char> words, ContextScorer context, int? hint)
    {
        var exact = new PlaceList { Method = AnchorMethod.Exact };
        var normalized = new PlaceList { Method = AnchorMethod.Normalized };
        var text = index.Folded(meter.CancellationToken);
        var length = words.Length;
        TextScan.All(directory, text.Chars, words, meter, start =>
        {
            var span = text.ToOriginal(start, start + length);
            if (index.Text.AsSpan(span.Start, span.Length).SequenceEqual(quote))
                Add(exact, span, 0, 0, context, hint);
            else if (exact.Count == 0)
                Add(normalized, span, 0, 0, context, hint);
        });
        return exact.Count > 0 ? exact : normalized;
    }

    private bool Search(BitPattern pattern, FoldedText text, TextSpan window, int bound, List<ApproximateMatch> matches)
    {
        var first = matches.Count;
        var finished = BlockMyers.Search(pattern, text.Chars.Slice(window.Start, window.Length), bound, anchored: false, matches, meter);
        for (var i = first; i < matches.Count; i++)
            matches[i] = new ApproximateMatch(matches[i].FirstEnd + window.Start, matches[i].LastEnd + window.Start, matches[i].Distance);
        return finished;
    }

    /// <summary>Finds the starts of the best matches, and adds them; of matches that share most of their text the best.</summary>
    private void AddMatches(PlaceList places, FoldedText text, ReadOnlySpan<char> words, List<ApproximateMatch> matches, ContextScorer context, int? hint)
    {
        if (matches.Count == 0)
            return;
        matches.Sort((left, right) => left.Distance != right.Distance ? left.Distance.CompareTo(right.Distance) : left.FirstEnd.CompareTo(right.FirstEnd));
        var starts = new MatchStarts(words, meter);
        var taken = new List<TextSpan>();
        foreach (var match in matches)
        {
            if (taken.Count == PlaceList.MostKept || meter.IsExhausted)
                break;
            if (starts.Find(text.Chars, match) is not { } folded || taken.Exists(other => SharesMost(folded, other)))
                continue;
            taken.Add(folded);
            Add(places, text.ToOriginal(folded.Start, folded.End), match.Distance, (double)match.Distance / words.Length, context, hint);
        }
    }

    private void Add(PlaceList places, TextSpan span, int distance, double errorRate, ContextScorer context, int? hint)
    {
        span = WholePairs(span);
        if (!open.Allows(span) || (!context.IsEmpty && !meter.Charge(ContextCost)))
            return;
        var nearness = hint is { } start ? Math.Max(0, 1 - (Math.Abs((double)span.Start - start) / index.Text.Length)) : 1;
        places.Add(new QuotePlace(
            span,
            1 - errorRate,
            (Scoring.Prefix * context.Prefix(index.Text, span.Start)) + (Scoring.Suffix * context.Suffix(index.Text, span.End)) + (Scoring.Position * nearness),
            distance));
    }

    private IEnumerable<TextSpan> FoldedAreas(FoldedText text, int length)
    {
        foreach (var area in open.AreasFor(length, index.Text.Length, meter))
            yield return new TextSpan(text.FromOriginal(area.Start), text.FromOriginal(area.End));
    }

    private TextSpan WholePairs(TextSpan span) =>
        new(SurrogatePairs.Before(index.Text, span.Start), SurrogatePairs.After(index.Text, span.End));

    private static bool SharesMost(TextSpan left, TextSpan right) =>
        left.Intersect(right) is { } common && common.Length * 2 > Math.Min(left.Length, right.Length);
}

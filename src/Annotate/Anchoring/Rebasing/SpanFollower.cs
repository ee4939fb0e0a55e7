namespace Annotate.Anchoring;

/// <summary>Follows span sets from the old text to the new one: by the comparison of both, and where that leaves it open by anchoring in what was added.</summary>
internal sealed class SpanFollower
{
    // A short quote is found again only between the context it had, as its words may stand anywhere.
    private const int TellingLength = 32;
    private const double TellingScore = 0.75;

    // Without any context it must at least be more than a name.
    private const int LonelyLength = 16;

    private readonly Article _old;
    private readonly Article _new;
    private readonly RebaseOptions _options;
    private readonly SpanMap _map;
    private readonly OpenText _open;
    private readonly QuoteFinder _finder;
    private readonly WorkMeter _meter;

    public SpanFollower(Article old, Article @new, RebaseOptions options, CancellationToken cancellationToken)
    {
        (_old, _new, _options) = (old, @new, options);
        _map = new SpanMap(old.Text, @new.Text, TextDiff.Compare(old.Text, @new.Text, new WorkMeter(options.MaxWork, cancellationToken)));
        _open = _map.Open();
        _finder = new QuoteFinder(new ArticleIndex(@new.Text), options.Anchoring, _open, cancellationToken);
        _meter = new WorkMeter(options.MaxWork, cancellationToken);
    }

    public FollowedSpans? Follow(SpanSet spans)
    {
        _meter.CancellationToken.ThrowIfCancellationRequested();
        if (!spans.IsAnchored)
            return FindAgain(spans);
        foreach (var span in spans)
        {
            if (span.End > _old.Text.Length)
                return Orphan(spans, AnchorRefusal.Empty);
        }
        return FollowExactly(spans) ?? FollowEdited(spans);
    }

    /// <summary>Follows a set that no edit touches.</summary>
    private FollowedSpans? FollowExactly(SpanSet spans)
    {
        var moved = new TextSpan[spans.Count];
        var unchanged = true;
        for (var i = 0; i < moved.Length; i++)
        {
            if (_map.Exact(spans[i]) is not { } place)
                return null;
            moved[i] = place;
            unchanged &= place == spans[i];
        }
        return unchanged ? new FollowedSpans(spans, RebaseKind.Unchanged, 1) : new FollowedSpans(WithKeptQuotes(moved, spans), RebaseKind.Shifted, 1);
    }

    /// <summary>Follows a set fragment by fragment. It is orphaned once more than half of its text is gone.</summary>
    private FollowedSpans FollowEdited(SpanSet spans)
    {
        var moved = new List<TextSpan>(spans.Count);
        var (all, lost, score) = (0L, 0L, 1.0);
        AnchorMethod? method = null;
        AnchorRefusal? refusal = null;
        foreach (var span in spans)
        {
            all += span.Length;
            var fragment = _map.Exact(span) is { } place ? new Fragment(place, 1, null, null) : FollowEdited(span);
            if (fragment.Span is not { } found)
            {
                lost += Math.Max(1, span.Length);
                refusal ??= fragment.Refusal;
                continue;
            }
            moved.Add(found);
            score = Math.Min(score, fragment.Score);
            if (fragment.Method is { } means && !(method > means))
                method = means;
        }
        if (moved.Count == 0 || lost * 2 > all)
            return Orphan(spans, refusal);
        var kind = method is not null && lost == 0 ? RebaseKind.Reanchored : RebaseKind.Changed;
        score *= 1 - ((double)lost / Math.Max(1, all));
        return new FollowedSpans(WithKeptQuotes([.. moved], spans), kind, score) { Method = kind == RebaseKind.Reanchored ? method : null };
    }

    /// <summary>A fragment that an edit touches: its words where they were moved to, else what stands in its place, else something near its words.</summary>
    private Fragment FollowEdited(TextSpan span)
    {
        var inPlace = InPlace(span);
        if (inPlace is { Span: not null, Score: >= 1 })
            return inPlace;
        if (!_open.HasRoomFor(span.Length))
            return inPlace.Span is not null && inPlace.Score >= _options.MinSimilarity ? inPlace : new Fragment(null, 0, null, AnchorRefusal.Absent);
        var selector = QuoteSelector.Of(_old, span);
        var words = Anchor(selector, near: false);
        if (words.Span is { } found)
            return words.Method == AnchorMethod.Normalized && inPlace.Span?.Overlaps(found) == true ? new Fragment(found, 1, null, null) : words;
        if (inPlace.Span is not null && inPlace.Score >= _options.MinSimilarity)
            return inPlace;
        return words.Refusal is AnchorRefusal.Absent ? Anchor(selector, near: true) : words;
    }

    /// <summary>Of the places between the borders of an edited span the one that is most like it.</summary>
    private Fragment InPlace(TextSpan span)
    {
        var best = default(Fragment);
        foreach (var edited in _map.Edited(span))
        {
            var place = WithoutNewBlanks(edited, span);
            var likeness = span.IsEmpty ? 1 : Likeness.Of(_old.Text.AsSpan(span), _new.Text.AsSpan(place), _map.Kept(span), _meter);
            if (likeness > best.Score)
                best = new Fragment(place, likeness, null, null);
        }
        return best;
    }

    /// <summary>Words that did not begin or end with white space still do not.</summary>
    private TextSpan WithoutNewBlanks(TextSpan place, TextSpan old)
    {
        if (old.IsEmpty)
            return place;
        var (start, end) = place;
        while (start < end && char.IsWhiteSpace(_new.Text[start]) && !char.IsWhiteSpace(_old.Text[old.Start]))
            start++;
        while (start < end && char.IsWhiteSpace(_new.Text[end - 1]) && !char.IsWhiteSpace(_old.Text[old.End - 1]))
            end--;
        return start < end ? new TextSpan(start, end) : place;
    }

    private FollowedSpans FindAgain(SpanSet spans)
    {
        var moved = new TextSpan[spans.Quotes.Count];
        var (score, method) = (1.0, AnchorMethod.Position);
        for (var i = 0; i < moved.Length; i++)
        {
            var selector = new QuoteSelector { Exact = spans.Quotes[i] };
            var fragment = Anchor(selector, near: false);
            if (fragment.Refusal is AnchorRefusal.Absent)
                fragment = Anchor(selector, near: true);
            if (fragment.Span is not { } found)
                return new FollowedSpans(spans, RebaseKind.Orphaned, 0) { Refusal = fragment.Refusal };
            moved[i] = found;
            score = Math.Min(score, fragment.Score);
            method = (AnchorMethod)Math.Max((int)method, (int)fragment.Method!);
        }
        return new FollowedSpans(SpanSet.Create(moved), RebaseKind.Reanchored, score) { Method = method };
    }

    private Fragment Anchor(QuoteSelector selector, bool near)
    {
        if (!_open.HasRoomFor(selector.Exact.Length))
            return new Fragment(null, 0, null, AnchorRefusal.Absent);
        if (_meter.IsExhausted)
            return new Fragment(null, 0, null, AnchorRefusal.Limit);
        var (candidates, refusal) = _finder.FindUnbroken(selector, near, _meter);
        var result = CandidateChoice.Of(selector, candidates, refusal, _options.Anchoring);
        if (result.Spans is not { } spans)
            return new Fragment(null, 0, null, result.Refusal);
        return IsTelling(selector, result.Score)
            ? new Fragment(spans[0], result.Score, result.Method, null)
            : new Fragment(null, 0, null, AnchorRefusal.Absent);
    }

    private static bool IsTelling(QuoteSelector selector, double score)
    {
        if (selector.Exact.Length is >= TellingLength or 0)
            return true;
        var hasContext = !string.IsNullOrEmpty(selector.Prefix) || !string.IsNullOrEmpty(selector.Suffix);
        return hasContext ? score >= TellingScore : selector.Exact.Length >= LonelyLength;
    }

    private FollowedSpans Orphan(SpanSet spans, AnchorRefusal? refusal)
    {
        var quotes = spans.Quotes.Count > 0 ? spans.Quotes : [.. spans.Select(QuoteOf)];
        return new FollowedSpans(SpanSet.Unanchored(quotes), RebaseKind.Orphaned, 0) { Refusal = refusal ?? AnchorRefusal.Absent };
    }

    /// <summary>The covered text, inside the text and in whole characters, so that it can be written to a file.</summary>
    private string QuoteOf(TextSpan span)
    {
        var text = _old.Text;
        var (start, end) = (Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
        return start == end ? "" : text[SurrogatePairs.Before(text, start)..SurrogatePairs.After(text, end)];
    }

    /// <summary>Quotes that did not match the old text are kept unless they match the new one.</summary>
    private SpanSet WithKeptQuotes(TextSpan[] moved, SpanSet old) =>
        old.Quotes.Count == 0 || old.Quotes.SequenceEqual(moved.Select(_new.TextOf), StringComparer.Ordinal)
            ? SpanSet.Create(moved)
            : new SpanSet(moved, ValueList.Copy(old.Quotes));

    /// <summary>Where one span went, or why nowhere.</summary>
    private readonly record struct Fragment(TextSpan? Span, double Score, AnchorMethod? Method, AnchorRefusal? Refusal);
}

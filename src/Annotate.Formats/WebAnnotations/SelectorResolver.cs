using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.WebAnnotations;

/// <summary>Finds the stretch of text that selectors lead to.</summary>
/// <remarks>Several selectors are alternatives: a position counts if the quote beside it agrees, else the quote is looked for.
/// <c>refinedBy</c> looks inside what it refines.</remarks>
internal sealed class SelectorResolver(Article article, OffsetUnit unit)
{
    private const int LongestContext = 256;

    // What looking for quotes may cost in one file, in code units passed over: seconds, not hours.
    private const long MostPassedOver = 20_000_000_000;

    private long _passedOver;

    /// <summary>Whether quotes were no longer looked for, since that would have taken too long.</summary>
    public bool IsExhausted => _passedOver > MostPassedOver;

    /// <summary>The stretch; unanchored with its quote where only a quote is known that the text does not have; null where nothing is
    /// known.</summary>
    public SpanSet? Resolve(JsonElement target) => Resolve([.. target.Items("selector")], new TextSpan(0, article.Text.Length));

    /// <summary>The positions and quotes that stand side by side, to find out the unit.</summary>
    public static IEnumerable<(int Start, int End, string Quote)> Quoted(JsonElement target)
    {
        var selectors = target.Items("selector").ToArray();
        if (selectors.Select(Position).FirstOrDefault(position => position is not null) is { } position
            && selectors.Select(selector => selector.Text("exact")).FirstOrDefault(exact => exact is not null) is { } quote)
            yield return (position.Start, position.End, quote);
    }

    private SpanSet? Resolve(JsonElement[] selectors, TextSpan within)
    {
        var quotes = new List<(JsonElement Selector, string Exact)>();
        TextSpan? position = null;
        foreach (var selector in selectors)
        {
            if (selector.Find("refinedBy") is { } inner && Outer(selector, within) is var outer)
                return Resolve([.. inner.Items()], outer);
            if (Position(selector) is var (start, end) && ToSpan(start, end, within) is { } span)
                position ??= span;
            if (selector.Has("type", "TextQuoteSelector") && selector.Text("exact") is { Length: > 0 } exact)
                quotes.Add((selector, exact));
        }
        if (quotes.Count == 0)
            return position;
        if (position is { } known && article.Text.AsSpan(known.Start, known.Length).SequenceEqual(quotes[0].Exact))
            return known;
        foreach (var (selector, exact) in quotes)
        {
            if (Search(selector, exact, within, position) is { } found)
                return found;
        }
        return position is { } mismatch ? ((SpanSet)mismatch).WithQuotes(quotes[0].Exact) : SpanSet.Unanchored(quotes[0].Exact);
    }

    /// <summary>What a refined selector selects; everything where it leads into a structure that plain text does not have.</summary>
    private TextSpan Outer(JsonElement selector, TextSpan within)
    {
        if (Position(selector) is var (start, end) && ToSpan(start, end, within) is { } span)
            return span;
        return selector.Has("type", "TextQuoteSelector") && selector.Text("exact") is { Length: > 0 } exact
            ? Search(selector, exact, within, null) ?? within
            : within;
    }

    private static (int Start, int End)? Position(JsonElement selector) =>
        selector.Has("type", "TextPositionSelector") && selector.Integer("start") is { } start && selector.Integer("end") is { } end
            ? (start, end)
            : null;

    private TextSpan? ToSpan(int start, int end, TextSpan within)
    {
        var origin = within.Start == 0 ? 0 : article.Offsets.Convert(within.Start, OffsetUnit.Utf16CodeUnit, unit);
        return start >= 0
            && end >= start
            && end <= int.MaxValue - origin
            && article.Offsets.TryToSpan(start + origin, end + origin, unit, out var span)
            && within.Contains(span) ? span : null;
    }

    /// <summary>The place of a quote: the only one, or the one whose surroundings agree best; of equals the one nearest to the position,
    /// then the first.</summary>
    private TextSpan? Search(JsonElement selector, string exact, TextSpan within, TextSpan? near)
    {
        var (prefix, suffix) = (selector.Text("prefix") ?? "", selector.Text("suffix") ?? "");
        prefix = prefix[Math.Max(0, prefix.Length - LongestContext)..];
        suffix = suffix[..Math.Min(suffix.Length, LongestContext)];
        TextSpan? best = null;
        var bestScore = (-1, 0);
        var text = article.Text;
        // Bounded, so that a short quote in a long text costs no more than its first places.
        for (var (from, places) = (within.Start, 0); places < 10_000 && !IsExhausted && from <= within.End - exact.Length; places++)
        {
            var index = text.AsSpan(from, within.End - from).IndexOf(exact, StringComparison.Ordinal);
            _passedOver += index < 0 ? within.End - from : index + LongestContext;
            if (index < 0)
                break;
            var span = TextSpan.FromLength(from + index, exact.Length);
            from = span.Start + 1;
            if (!IsWhole(span))
                continue;
            var context = text.AsSpan(0, span.Start).EndsWith(prefix, StringComparison.Ordinal) ? prefix.Length : 0;
            context += text.AsSpan(span.End).StartsWith(suffix, StringComparison.Ordinal) ? suffix.Length : 0;
            var score = (context, near is { } position ? -Math.Abs(position.Start - span.Start) : 0);
            if (score.CompareTo(bestScore) > 0)
                (best, bestScore) = (span, score);
        }
        return best;
    }

    private bool IsWhole(TextSpan span) =>
        article.Offsets.TryConvert(span.Start, OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint, out _)
            && article.Offsets.TryConvert(span.End, OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint, out _);
}

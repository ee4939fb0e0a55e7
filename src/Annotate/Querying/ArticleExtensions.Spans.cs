using System.Collections;
using Annotate.Querying;

namespace Annotate;

public static partial class ArticleExtensions
{
    /// <summary>How two spans lie to each other. Exactly one of the thirteen relations holds.</summary>
    /// <remarks>Allen's relations are of proper intervals. For empty spans: equal ends decide first (<see cref="AllenRelation.Equal"/>,
    /// <see cref="AllenRelation.Starts"/>, <see cref="AllenRelation.Finishes"/> and their converses), then the order of the ends.</remarks>
    public static AllenRelation RelationTo(this TextSpan span, TextSpan other) =>
        (span.Start.CompareTo(other.Start), span.End.CompareTo(other.End)) switch
        {
            (0, 0) => AllenRelation.Equal,
            (0, < 0) => AllenRelation.Starts,
            (0, > 0) => AllenRelation.StartedBy,
            (> 0, 0) => AllenRelation.Finishes,
            (< 0, 0) => AllenRelation.FinishedBy,
            (> 0, < 0) => AllenRelation.During,
            (< 0, > 0) => AllenRelation.Contains,
            (< 0, < 0) => Ahead(span, other, AllenRelation.Before, AllenRelation.Meets, AllenRelation.Overlaps),
            (> 0, > 0) => Ahead(other, span, AllenRelation.After, AllenRelation.MetBy, AllenRelation.OverlappedBy),
        };

    /// <summary>Chooses spans that do not overlap each other, greedily: the longest first, of equally long ones the first in text
    /// order.</summary>
    /// <remarks>As spaCy's <c>filter_spans</c>. Empty spans are kept where nothing chosen contains their position. O(n log n), however long
    /// the text.</remarks>
    /// <returns>The chosen hits, in text order.</returns>
    public static IReadOnlyList<SpanHit> FilterOverlaps(this IEnumerable<SpanHit> hits) => FilterOverlaps(hits, static hit => hit.Span);

    /// <summary>Chooses spans that do not overlap each other, greedily: the longest first, of equally long ones the first in text
    /// order.</summary>
    /// <inheritdoc cref="FilterOverlaps(IEnumerable{SpanHit})"/>
    public static IReadOnlyList<TextSpan> FilterOverlaps(this IEnumerable<TextSpan> spans) => FilterOverlaps(spans, static span => span);

    private static ValueList<T> FilterOverlaps<T>(IEnumerable<T> items, Func<T, TextSpan> spanOf)
    {
        ArgumentNullException.ThrowIfNull(items);
        var ordered = items.OrderByDescending(item => spanOf(item).Length).ThenBy(item => spanOf(item).Start).ToList();
        if (ordered.Count == 0)
            return ValueList<T>.Empty;
        // One bit for every stretch between two neighbouring borders, so that the cost does not depend on the length of the text.
        int[] borders = [.. ordered.SelectMany(item => new[] { spanOf(item).Start, spanOf(item).End }).Distinct().Order()];
        var taken = new BitArray(borders.Length);
        var chosen = new List<T>();
        var emptyAt = new HashSet<int>();
        foreach (var item in ordered)
        {
            // Longer spans were taken before, so one that overlaps this one covers an end of it.
            var start = Array.BinarySearch(borders, spanOf(item).Start);
            var end = Array.BinarySearch(borders, spanOf(item).End);
            if (taken[start] || (end > start && taken[end - 1]) || (end == start && !emptyAt.Add(start)))
                continue;
            for (var stretch = start; stretch < end; stretch++)
                taken[stretch] = true;
            chosen.Add(item);
        }
        return ValueList.Copy(chosen.OrderBy(spanOf));
    }

    private static AllenRelation Ahead(
        TextSpan first, TextSpan second, AllenRelation apart, AllenRelation touching, AllenRelation overlapping) =>
        first.End.CompareTo(second.Start) switch
        {
            < 0 => apart,
            0 => touching,
            _ => overlapping,
        };
}

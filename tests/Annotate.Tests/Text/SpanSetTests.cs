using CsCheck;

namespace Annotate.Tests.Text;

public class SpanSetTests
{
    private static readonly Gen<(SpanSet, SpanSet)> Two = Gen.Select(Generators.SmallSpanSet, Generators.SmallSpanSet);

    [Fact]
    public void A_span_converts_to_a_set_of_one()
    {
        SpanSet set = new TextSpan(3, 8);

        Assert.Equal((1, true, true, 5), (set.Count, set.IsAnchored, set.IsContiguous, set.CoveredLength));
        Assert.Equal(new TextSpan(3, 8), set.Hull);
        Assert.Equal("3..8", set.ToString());
    }

    [Fact]
    public void Spread_into_a_list_it_gives_its_spans_and_nothing_else()
    {
        SpanSet set = [new(28, 34), new(12, 20)];
        List<TextSpan> spread = [.. set];

        Assert.Equal([new TextSpan(28, 34), new TextSpan(12, 20)], spread);
    }

    [Fact]
    public void Quotes_of_a_file_can_be_kept_and_taken_away_but_not_the_last_ones()
    {
        var kept = ((SpanSet)new TextSpan(3, 8)).WithQuotes("other");

        Assert.Equal(["other"], kept.Quotes);
        Assert.Equal(new TextSpan(3, 8), kept.WithQuotes());
        Assert.Throws<InvalidOperationException>(() => SpanSet.Unanchored("gone").WithQuotes());
    }

    [Fact]
    public void Several_spans_keep_their_order()
    {
        SpanSet set = [new(28, 34), new(12, 20)];

        Assert.Equal([new TextSpan(28, 34), new TextSpan(12, 20)], set);
        Assert.Equal((2, false, 14), (set.Count, set.IsContiguous, set.CoveredLength));
        Assert.Equal(new TextSpan(12, 34), set.Hull);
        Assert.Equal(new TextSpan(12, 20), set[1]);
        Assert.Equal("28..34+12..20", set.ToString());
        Assert.Empty(set.Quotes);
        Assert.NotEqual(set, [new(12, 20), new(28, 34)]);
    }

    [Fact]
    public void A_set_copies_what_it_is_made_of()
    {
        TextSpan[] spans = [new(1, 2)];
        var set = SpanSet.Create(spans);
        spans[0] = new(5, 6);

        Assert.Equal(new TextSpan(1, 2), set[0]);
    }

    [Fact]
    public void A_set_without_spans_needs_quotes()
    {
        Assert.Throws<ArgumentException>(() => SpanSet.Create());
        Assert.Throws<ArgumentException>(() => SpanSet.Unanchored());
        Assert.Throws<ArgumentException>(() => SpanSet.Unanchored("said", null!));
    }

    [Fact]
    public void An_unanchored_set_keeps_its_quotes_and_covers_nothing()
    {
        var set = SpanSet.Unanchored("dismissed", "by the global community");
        SpanSet anchored = new TextSpan(0, 5);

        Assert.Equal((0, false, false, 0), (set.Count, set.IsAnchored, set.IsContiguous, set.CoveredLength));
        Assert.Equal(["dismissed", "by the global community"], set.Quotes);
        Assert.Equal(default, set.Hull);
        Assert.Equal("unanchored", set.ToString());
        Assert.False(
            set.Overlaps(anchored) || anchored.Overlaps(set) || set.Contains(anchored) || anchored.Contains(set) || set.Contains(set));
    }

    [Fact]
    public void Equality_counts_spans_and_quotes()
    {
        SpanSet left = new TextSpan(3, 8), same = new TextSpan(3, 8), other = new TextSpan(3, 9);
        var kept = new SpanSet([new(3, 8)], ["words"]);

        Assert.True(left == same && left.Equals((object)same) && left.GetHashCode() == same.GetHashCode());
        Assert.True(left != other && left != kept && left != null! && null! != left);
        Assert.Equal(SpanSet.Unanchored("a", "b"), SpanSet.Unanchored("a", "b"));
        Assert.NotEqual(SpanSet.Unanchored("a", "b"), SpanSet.Unanchored("b", "a"));
    }

    [Fact]
    public void Hull_is_the_union_of_all_spans() => Generators.SmallSpanSet.Sample(set =>
    {
        Assert.Equal(new TextSpan(set.Min(span => span.Start), set.Max(span => span.End)), set.Hull);
        Assert.Equal(set.Sum(span => span.Length), set.CoveredLength);
    });

    [Fact]
    public void The_covered_length_never_overflows() =>
        Assert.Equal(4_294_967_294, SpanSet.Create(new(0, int.MaxValue), new(0, int.MaxValue)).CoveredLength);

    [Fact]
    public void Sets_overlap_where_any_two_spans_do() => Two.Sample((left, right) =>
        Assert.Equal(left.Any(one => right.Any(one.Overlaps)), left.Overlaps(right)));

    [Fact]
    public void A_set_contains_what_its_covered_code_units_contain() => Two.Sample((outer, inner) =>
    {
        // A boundary is covered where a unit on either side is, or an empty span stands there.
        var boundaries = outer.SelectMany(span => Enumerable.Range(span.Start, span.Length + 1)).ToHashSet();
        var units = outer.SelectMany(Units).ToHashSet();
        var expected = inner.All(span => span.IsEmpty ? boundaries.Contains(span.Start) : Units(span).All(units.Contains));

        Assert.Equal(expected, outer.Contains(inner));
    });

    [Fact]
    public void Fragments_that_touch_count_as_one()
    {
        SpanSet touching = [new(5, 9), new(0, 5)], apart = [new(0, 5), new(6, 9)];

        Assert.True(touching.Contains(new TextSpan(3, 7)));
        Assert.False(apart.Contains(new TextSpan(3, 7)));
    }

    [Fact]
    public void Sets_of_many_spans_are_compared_without_trying_every_pair()
    {
        // Every pair would be 40 thousand millions of comparisons.
        var left = SpanSet.Create([.. Enumerable.Range(0, 200_000).Select(i => TextSpan.FromLength(4 * i, 1))]);
        var right = SpanSet.Create([.. Enumerable.Range(0, 200_000).Select(i => TextSpan.FromLength((4 * i) + 2, 1))]);

        Assert.False(left.Overlaps(right));
        Assert.False(left.Contains(right));
        Assert.True(left.Contains(left));
    }

    [Fact]
    public void Enumerating_allocates_nothing()
    {
        SpanSet set = [new(0, 1), new(2, 3)];
        var sum = Sum(set);
        var before = GC.GetAllocatedBytesForCurrentThread();
        sum += Sum(set);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(12, sum);
    }

    private static int Sum(SpanSet set)
    {
        var sum = 0;
        foreach (var span in set)
            sum += span.Start + span.End;
        return sum;
    }

    private static IEnumerable<int> Units(TextSpan span) => Enumerable.Range(span.Start, span.Length);
}

using Annotate.Querying;
using CsCheck;

namespace Annotate.Tests.Querying;

public class SpanRelationTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 8], TextSpan.FromLength);

    [Theory]
    [InlineData("0..2", "4..6", AllenRelation.Before)]
    [InlineData("0..4", "4..6", AllenRelation.Meets)]
    [InlineData("0..5", "4..6", AllenRelation.Overlaps)]
    [InlineData("4..5", "4..6", AllenRelation.Starts)]
    [InlineData("5..6", "4..8", AllenRelation.During)]
    [InlineData("5..8", "4..8", AllenRelation.Finishes)]
    [InlineData("4..8", "4..8", AllenRelation.Equal)]
    public void Each_relation_is_the_converse_of_its_mirror(string first, string second, AllenRelation expected)
    {
        var (a, b) = (TextSpan.Parse(first, null), TextSpan.Parse(second, null));

        Assert.Equal(expected, a.RelationTo(b));
        Assert.Equal((AllenRelation)(AllenRelation.After - expected), b.RelationTo(a));
    }

    [Fact]
    public void Chosen_spans_never_overlap_and_every_other_one_overlaps_a_chosen_one()
    {
        Spans.Array[0, 30].Sample(spans =>
        {
            var chosen = spans.FilterOverlaps();

            Assert.Equal(chosen.Order(), chosen);
            for (var i = 0; i < chosen.Count; i++)
            {
                for (var j = i + 1; j < chosen.Count; j++)
                    Assert.False(chosen[i].Overlaps(chosen[j]), $"{chosen[i]} overlaps {chosen[j]}");
            }
            Assert.All(spans, span => Assert.Contains(chosen, other => other.Overlaps(span) && other.Length >= span.Length));
        });
    }

    [Fact]
    public void The_longest_wins_and_of_equals_the_first()
    {
        TextSpan[] spans = [new(0, 4), new(3, 9), new(8, 12), new(20, 22), new(21, 23)];

        Assert.Equal([new TextSpan(3, 9), new TextSpan(20, 22)], spans.FilterOverlaps());
    }

    [Fact]
    public void Choosing_costs_nothing_for_the_length_of_the_text()
    {
        TextSpan[] spans = [new(5, 6), new(int.MaxValue, int.MaxValue), new(6, int.MaxValue), new(0, 5), new(4, 7)];

        Assert.Equal(
            [new TextSpan(0, 5), new TextSpan(5, 6), new TextSpan(6, int.MaxValue), new TextSpan(int.MaxValue, int.MaxValue)],
            spans.FilterOverlaps());
    }
}

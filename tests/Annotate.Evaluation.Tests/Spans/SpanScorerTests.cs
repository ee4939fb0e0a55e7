using CsCheck;
using static Annotate.Evaluation.Tests.Make;

namespace Annotate.Evaluation.Tests.Spans;

public class SpanScorerTests
{
    private static readonly SpanScorer Scorer = new();

    [Fact]
    public void The_documented_example_of_nervaluate_gives_its_published_table()
    {
        LabelledSpans[] gold = [
            Span("BRAND", 0, 8), Span("DRUG", 23, 31), Span("DRUG", 40, 51), Span("DRUG", 60, 69), Span("DRUG", 80, 89),
            Span("GROUP", 107, 121)
        ];
        LabelledSpans[] predicted = [
            Span("BRAND", 12, 18), Span("DRUG", 20, 31), Span("BRAND", 40, 51), Span("DRUG", 60, 69), Span("DRUG", 80, 89),
            Span("DRUG", 102, 121)
        ];

        var micro = Scorer.Score(gold, predicted).Micro;

        Assert.Equal(new MatchCounts { Correct = 3, Incorrect = 2, Missing = 1, Spurious = 1 }, micro.Type);
        Assert.Equal(new MatchCounts { Correct = 3, Partial = 2, Missing = 1, Spurious = 1 }, micro.Partial);
        Assert.Equal(new MatchCounts { Correct = 3, Incorrect = 2, Missing = 1, Spurious = 1 }, micro.Exact);
        Assert.Equal(new MatchCounts { Correct = 2, Incorrect = 3, Missing = 1, Spurious = 1 }, micro.Strict);
        Assert.Equal(0.5, micro.Type.F1);
        Assert.Equal(4.0 / 6, micro.Partial.Precision);
        Assert.Equal(4.0 / 6, micro.Partial.Recall);
        Assert.Equal(4.0 / 6, micro.Partial.F1!.Value, 12);
        Assert.Equal(0.5, micro.Exact.Precision);
        Assert.Equal(2.0 / 6, micro.Strict.Recall);
        Assert.Equal((6, 6), (micro.Strict.Possible, micro.Strict.Actual));
    }

    [Fact]
    public void Pairs_are_the_best_possible_and_not_first_come()
    {
        // First come, first served pairs the first gold span with 5..14 and leaves the second one alone.
        LabelledSpans[] gold = [Span("A", 0, 10), Span("A", 12, 20)];
        LabelledSpans[] predicted = [Span("A", 5, 14), Span("A", 0, 4)];

        var scores = Scorer.Score(gold, predicted);

        Assert.Equal(new MatchCounts { Partial = 2 }, scores.Micro.Partial);
        Assert.Equal(predicted[1], scores.Pairs[0].Predicted);
        Assert.Equal(predicted[0], scores.Pairs[1].Predicted);
    }

    [Fact]
    public void A_strict_match_outweighs_any_number_of_overlaps()
    {
        LabelledSpans[] gold = [Span("A", 0, 10), Span("B", 0, 9)];
        LabelledSpans[] predicted = [Span("B", 0, 10), Span("B", 0, 9)];

        var pairs = Scorer.Score(gold, predicted).Pairs;

        Assert.True(pairs[1] is { HasSameBoundaries: true, HasSameLabel: true });
        Assert.True(pairs[0] is { HasSameBoundaries: true, HasSameLabel: false });
    }

    [Fact]
    public void Discontinuous_spans_match_exactly_when_they_cover_the_same()
    {
        LabelledSpans[] gold = [Pieces("C", new(0, 5), new(10, 15))];

        Assert.Equal(1, Scorer.Score(gold, [Pieces("C", new(10, 15), new(0, 5))]).Micro.Strict.Correct);
        Assert.Equal(1, Scorer.Score(gold, [Span("C", 0, 15)]).Micro.Partial.Partial);
        Assert.Equal(new MatchCounts { Missing = 1, Spurious = 1 }, Scorer.Score(gold, [Span("C", 6, 9)]).Micro.Partial);
    }

    [Fact]
    public void Labels_are_averaged_once_each_in_the_macro_mean()
    {
        LabelledSpans[] gold = [Span("A", 0, 1), Span("A", 2, 3), Span("A", 4, 5), Span("B", 6, 7)];
        LabelledSpans[] predicted = [Span("A", 0, 1), Span("A", 2, 3), Span("A", 4, 5)];

        var scores = Scorer.Score(gold, predicted);

        Assert.Equal(0.75, scores.Micro.Strict.Recall);
        Assert.Equal(0.5, scores.Macro(counts => counts.Strict).Recall);
        Assert.Equal(1, scores.Macro(counts => counts.Strict).Precision);
        Assert.Equal(["A", "B"], scores.ByLabel.Select(entry => entry.Label));
    }

    [Fact]
    public void Nothing_against_nothing_is_unknown_and_one_side_alone_is_zero()
    {
        var nothing = Scorer.Score([], []).Micro.Strict;
        Assert.Null(nothing.Precision);
        Assert.Null(nothing.Recall);
        Assert.Null(nothing.F1);

        var missed = Scorer.Score([Span("A", 0, 1)], []).Micro.Strict;
        Assert.Null(missed.Precision);
        Assert.Equal(0, missed.Recall);
        Assert.Equal(0, missed.F1);
    }

    [Fact]
    public void Nested_spans_of_a_label_can_be_left_out()
    {
        var outermost = new SpanScorer { OutermostOnly = true };
        LabelledSpans[] gold = [Span("A", 2, 4), Span("A", 0, 10), Span("B", 2, 4)];

        Assert.Equal(2, outermost.Score(gold, []).Micro.Strict.Missing);
        Assert.Equal(3, Scorer.Score(gold, []).Micro.Strict.Missing);
    }

    [Fact]
    public void Unanchored_spans_match_nothing()
    {
        var gone = new LabelledSpans { Spans = SpanSet.Unanchored("gone"), Label = "A" };

        Assert.Equal(new MatchCounts { Missing = 1, Spurious = 1 }, Scorer.Score([gone], [gone]).Micro.Strict);
    }

    [Fact]
    public void Documents_are_paired_each_by_itself()
    {
        LabelledSpans[] one = [Span("A", 0, 5)];
        IEnumerable<(IEnumerable<LabelledSpans>, IEnumerable<LabelledSpans>)> documents = [(one, []), ([], one)];

        Assert.Equal(new MatchCounts { Missing = 1, Spurious = 1 }, Scorer.Score(documents).Micro.Strict);
    }

    [Theory]
    [InlineData(OverlapDenominator.Union, 4.0 / 12)]
    [InlineData(OverlapDenominator.Mean, 0.5)]
    [InlineData(OverlapDenominator.Gold, 0.4)]
    [InlineData(OverlapDenominator.Predicted, 4.0 / 6)]
    [InlineData(OverlapDenominator.Shorter, 4.0 / 6)]
    [InlineData(OverlapDenominator.Longer, 0.4)]
    public void Overlap_is_measured_against_the_denominator_chosen(OverlapDenominator denominator, double expected)
    {
        Assert.Equal(expected, SpanOverlap.Of(new TextSpan(0, 10), new TextSpan(6, 12), denominator), 12);
        LabelledSpans[] gold = [Span("A", 0, 10)];
        LabelledSpans[] predicted = [Span("A", 6, 12)];
        Assert.Equal(1, Scorer.ScoreOverlap(gold, predicted, expected - 0.01, denominator).Micro.TruePositives);
        Assert.Equal(0, Scorer.ScoreOverlap(gold, predicted, expected + 0.01, denominator).Micro.TruePositives);
    }

    [Fact]
    public void Overlap_needs_the_same_label_and_a_threshold_that_means_something()
    {
        Assert.Equal(
            new PrecisionRecall { FalsePositives = 1, FalseNegatives = 1 },
            Scorer.ScoreOverlap([Span("A", 0, 5)], [Span("B", 0, 5)], 0.5, OverlapDenominator.Union).Micro);
        Assert.Throws<ArgumentOutOfRangeException>(() => Scorer.ScoreOverlap([], [], 0, OverlapDenominator.Union));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scorer.ScoreOverlap([], [], double.NaN, OverlapDenominator.Union));
    }

    [Fact]
    public void Characters_count_once_however_many_spans_cover_them()
    {
        var scores = Scorer.ScoreCharacters([Span("A", 0, 10), Span("A", 5, 10)], [Span("A", 8, 14)]);

        Assert.Equal(new PrecisionRecall { TruePositives = 2, FalsePositives = 4, FalseNegatives = 8 }, scores.Micro);
    }

    [Fact]
    public void Tokens_count_where_a_span_covers_them_in_part()
    {
        // "The cat sat down": tokens 0..3 4..7 8..11 12..16
        var scores = Scorer.ScoreTokens([Span("A", 0, 7)], [Span("A", 5, 11)], "The cat sat down", Tokenizer.Words);

        Assert.Equal(new PrecisionRecall { TruePositives = 1, FalsePositives = 1, FalseNegatives = 1 }, scores.Micro);
    }

    [Fact]
    public void Too_long_a_chain_of_overlapping_spans_is_refused_with_a_reason()
    {
        var many = Enumerable.Range(0, 2001).Select(i => Span("A", i, i + 5)).ToArray();

        Assert.Contains("2000", Assert.Throws<EvaluationException>(() => Scorer.Score(many, many)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Swapping_the_sides_swaps_precision_and_recall()
    {
        Gen.Select(SomeSpans, SomeSpans).Sample((left, right) =>
        {
            var (there, back) = (Scorer.Score(left, right).Micro, Scorer.Score(right, left).Micro);
            Assert.Equal(there.Strict.Precision, back.Strict.Recall);
            Assert.Equal(there.Exact.Recall, back.Exact.Precision);
            Assert.Equal(there.Partial.F1, back.Partial.F1);
        });
    }

    [Fact]
    public void A_side_scored_against_itself_is_perfect()
    {
        SomeSpans.Where(spans => spans.Length > 0).Sample(spans => Assert.Equal(1, Scorer.Score(spans, spans).Micro.Strict.F1));
    }

    [Fact]
    public void The_counts_always_add_up_to_the_number_of_spans()
    {
        Gen.Select(SomeSpans, SomeSpans).Sample((gold, predicted) =>
        {
            foreach (var counts in new[] { Scorer.Score(gold, predicted).Micro }.SelectMany(
                micro => new[] { micro.Strict, micro.Exact, micro.Partial, micro.Type }))
            {
                Assert.Equal(gold.Length, counts.Possible);
                Assert.Equal(predicted.Length, counts.Actual);
            }
        });
    }

    private static Gen<LabelledSpans[]> SomeSpans { get; } =
        Gen.Select(
            Gen.Int[0, 20], Gen.Int[1, 6], Gen.OneOf(Gen.Const("A"), Gen.Const("B")),
            (start, length, label) => Span(label, start, start + length)).Array[0, 6];
}

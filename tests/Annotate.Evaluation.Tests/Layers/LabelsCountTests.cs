using static Annotate.Evaluation.Tests.Make;

namespace Annotate.Evaluation.Tests.Layers;

/// <summary>No measure may take two annotations for the same that say different things of the same words.</summary>
public class LabelsCountTests
{
    private static readonly Article Text = new("Ann met Bob.");
    private static readonly SpanSet Ann = new TextSpan(0, 3);

    public static TheoryData<Annotation, Annotation> SameWords => new()
    {
        { Tag("P", 0, 3), Tag("Q", 0, 3) },
        { Relation(RelationLabel.Contradicts), Relation(RelationLabel.Entails) },
        { Mention(MentionKind.Named), Mention(MentionKind.Nominal) },
        { Mention(MentionKind.Named), Mention(null) },
        { Event(EventKind.State), Event(EventKind.Occurrence) },
        { Event(new EventKind("P")), Tag("P", 0, 3) },
        { Time(TimeKind.Date), Time(TimeKind.Duration) },
        { Unknown("acme.framing"), Unknown("acme.mood") },
    };

    [Theory]
    [MemberData(nameof(SameWords))]
    public void Every_measure_tells_labels_apart(Annotation one, Annotation other)
    {
        var (scorer, gold, predicted) = (new SpanScorer(), LabelledSpans.Of([one]), LabelledSpans.Of([other]));
        var wrong = new PrecisionRecall { FalsePositives = 1, FalseNegatives = 1 };

        Assert.Equal([0.0, 1, 1, 0], scorer.Score(gold, predicted).Micro.All().Select(entry => entry.Counts.F1!.Value));
        Assert.Equal(wrong, scorer.ScoreOverlap(gold, predicted, 1, OverlapDenominator.Union).Micro);
        Assert.Equal(wrong, scorer.ScoreTokens(gold, predicted, Text.Text, Tokenizer.Words).Micro);
        Assert.Equal(wrong + wrong + wrong, scorer.ScoreCharacters(gold, predicted).Micro);

        var agreement = Agreement.Of(Text.Annotate(one), Text.Annotate(other));
        var spans = agreement.Spans();
        Assert.Equal(0, spans.PairwiseF1().Mean(counts => counts.Strict));
        Assert.Equal(0, spans.Directed(SpanMatchRule.Overlap).Mean);
        Assert.Equal(1, spans.Directed(SpanMatchRule.Overlap.IgnoringLabels()).Mean);
        Assert.Equal(DisagreementKind.Label, Assert.Single(spans.Disagreements().Items).Kind);
        // 4 tokens: 1 of 4 pairs differs, and of the 8·7 pairs of values 6·5 would be alike: 1 - (1/4) / (26/56) = 6/13
        Assert.Equal(6.0 / 13, KrippendorffAlpha.Of(agreement.Tokens(Tokenizer.Words), MeasurementLevel.Nominal).Value!.Value, 12);
        // The two units are one alignment, in the same place (0) with different categories (1).
        var gamma = spans.Gamma(new GammaOptions { Seed = 1 });
        Assert.Equal(1, gamma.ObservedDisorder);
        Assert.True(gamma.Value < 1);
        // Both tell the same words from the rest, and all pairs of units differ, those expected too: 1 - 1/1 = 0
        var alpha = spans.UnitizingAlpha();
        Assert.Equal((1.0, 0.0), (alpha.Relevance.Value!.Value, alpha.Coding.Value!.Value));
    }

    [Theory]
    [MemberData(nameof(SameWords))]
    public void The_same_label_in_the_same_place_is_perfect(Annotation one, Annotation other)
    {
        foreach (var annotation in new[] { one, other })
        {
            var agreement = Agreement.Of(Text.Annotate(annotation), Text.Annotate(annotation));

            var spans = LabelledSpans.Of([annotation]);

            Assert.All(new SpanScorer().Score(spans, spans).Micro.All(), entry => Assert.Equal(1, entry.Counts.F1));
            Assert.Equal(1, KrippendorffAlpha.Of(agreement.Tokens(Tokenizer.Words), MeasurementLevel.Nominal).Value);
            Assert.Equal(1, agreement.Spans().Gamma(new GammaOptions { Seed = 1 }).Value);
            Assert.Empty(agreement.Spans().Disagreements().Items);
        }
    }

    [Fact]
    public void A_role_of_several_labels_can_be_measured_alone_token_by_token()
    {
        var agreement = Agreement.Of(Text.Annotate(Tag("P", 0, 3), Attribution("a", new(4, 11))), Text.Annotate(Tag("Q", 0, 3)));

        var tokens = agreement.Tokens(Tokenizer.Words, "tag.target");

        Assert.Equal(["tag.target:P", "tag.target:Q", "O"], tokens.Categories);
        Assert.Equal(("tag.target:P", "tag.target:Q", "O"), (tokens[0, 0], tokens[1, 0], tokens[0, 1]));
        Assert.Equal(["tag.target:P", "O"], agreement.Tokens(Tokenizer.Words, "tag.target:P").Categories);
        Assert.Equal(["note.target", "O"], agreement.Tokens(Tokenizer.Words, "note.target").Categories);
    }

    [Fact]
    public void Spans_are_measured_by_role_or_by_label()
    {
        var agreement = Agreement.Of(Text.Annotate(Tag("P", 0, 3)), Text.Annotate(Tag("Q", 0, 3)));

        Assert.Equal([1, 1], agreement.Spans("tag.target").Spans.Select(coder => coder.Count));
        Assert.Equal([1, 0], agreement.Spans("tag.target:P").Spans.Select(coder => coder.Count));
    }

    private static Mention Mention(MentionKind? kind) => new() { Id = "1", Target = Ann, MentionKind = kind };

    private static Event Event(EventKind kind) => new() { Id = "1", Target = Ann, Kind = kind };

    private static TimeExpression Time(TimeKind kind) => new() { Id = "1", Target = Ann, Kind = kind };

    private static Tag Tag(string label, int start, int end) => new() { Id = "1", Label = label, Target = new TextSpan(start, end) };

    private static Relation Relation(RelationLabel label) =>
        new() { Id = "1", Label = label, Roles = [new RelationRole { Name = "from", Target = Ann }] };

    private static UnknownAnnotation Unknown(string type) =>
        UnknownAnnotation.Parse($$"""{"type":"{{type}}","id":"1","target":{"spans":[[0,3]]} }""");
}

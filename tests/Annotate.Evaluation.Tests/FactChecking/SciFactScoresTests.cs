using Annotate.Evaluation.FactChecking;

namespace Annotate.Evaluation.Tests.FactChecking;

public class SciFactScoresTests
{
    [Fact]
    public void The_fixture_of_the_official_evaluator_gives_its_expected_metrics()
    {
        SciFactClaim[] gold =
        [
            new() { Id = "1" }, Claim("3", Gold("14717500", Stance.Supports, [2, 5], [7])), Claim("5", Gold("13734012", Stance.Supports, [4])), new() { Id = "13" }, new() { Id = "36" },
            Claim("42", Gold("18174210", Stance.Refutes, [1, 9], [10])), Claim("48", Gold("13734012", Stance.Refutes, [4])), Claim("49", Gold("5953485", Stance.Supports, [1], [2])),
            Claim("50", Gold("12580014", Stance.Supports, [1])), Claim("51", Gold("45638119", Stance.Refutes, [4])),
        ];
        SciFactClaim[] predictions =
        [
            new() { Id = "1" }, new() { Id = "3" }, Claim("5", Gold("13734012", Stance.Refutes, [4])), new() { Id = "13" }, Claim("36", Gold("33409100", Stance.Refutes, [8])),
            Claim("42", Gold("18174210", Stance.Refutes, [1, 9, 10])), Claim("48", Gold("13734012", Stance.Refutes, [7])), Claim("49", Gold("5953485", Stance.Supports, [2])),
            new() { Id = "50" }, Claim("51", Gold("2140497", Stance.Refutes, [6, 7])),
        ];

        var scores = SciFactScores.Of(gold, predictions, SciFactTruncation.Abstracts, ScoringMode.Official);

        Check(scores.AbstractLabelOnly, 0.5, 0.42857142857142855, 0.4615384615384615);
        Check(scores.AbstractRationalized, 0.3333333333333333, 0.2857142857142857, 0.30769230769230765);
        Check(scores.SentenceSelection, 0.5555555555555556, 0.4166666666666667, 0.4761904761904762);
        Check(scores.SentenceLabel, 0.4444444444444444, 0.3333333333333333, 0.380952380952381);
        Assert.Contains("sentence label", scores.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_first_three_sentences_can_rationalise_an_abstract()
    {
        SciFactClaim[] gold = [Claim("1", Gold("d", Stance.Supports, [9]))];
        SciFactClaim[] predicted = [Claim("1", Gold("d", Stance.Supports, [1, 2, 3, 9]))];

        var abstracts = SciFactScores.Of(gold, predicted, SciFactTruncation.Abstracts, ScoringMode.Official);
        Assert.Equal((0, 1), (abstracts.AbstractRationalized.TruePositives, abstracts.SentenceSelection.TruePositives));
        Assert.Equal(0.25, abstracts.SentenceSelection.Precision);
        var both = SciFactScores.Of(gold, predicted, SciFactTruncation.AbstractsAndSentences, ScoringMode.Official);
        Assert.Equal((0, 3), (both.SentenceSelection.TruePositives, both.SentenceSelection.FalsePositives));
    }

    [Fact]
    public void Corrected_a_sentence_given_twice_counts_once()
    {
        SciFactClaim[] gold = [Claim("1", Gold("d", Stance.Supports, [1], [1, 2]))];
        SciFactClaim[] predicted = [Claim("1", Gold("d", Stance.Supports, [1, 1]))];

        Assert.Equal(0.5, SciFactScores.Of(gold, predicted, SciFactTruncation.Abstracts, ScoringMode.Official).SentenceLabel.Precision);
        Assert.Equal(1, SciFactScores.Of(gold, predicted, SciFactTruncation.Abstracts, ScoringMode.Corrected).SentenceLabel.Precision);
    }

    [Fact]
    public void Nothing_predicted_has_no_precision_and_other_stances_count_for_nothing()
    {
        SciFactClaim[] gold = [Claim("1", Gold("d", Stance.Supports, [1]))];

        var scores = SciFactScores.Of(gold, [Claim("1", Gold("d", Stance.NotEnoughInfo, [1]))], SciFactTruncation.Abstracts, ScoringMode.Official);

        Assert.Null(scores.SentenceLabel.Precision);
        Assert.Equal(0, scores.SentenceLabel.Recall);
        Assert.Throws<ArgumentException>(() => SciFactScores.Of([Claim("1", gold[0].Abstracts[0], gold[0].Abstracts[0])], gold, SciFactTruncation.Abstracts, ScoringMode.Official));
    }

    private static SciFactClaim Claim(string id, params SciFactAbstract[] abstracts) => new() { Id = id, Abstracts = abstracts };

    private static SciFactAbstract Gold(string document, Stance label, params int[][] rationales) => new() { DocumentId = document, Label = label, Rationales = rationales };

    private static void Check(PrecisionRecall scores, double precision, double recall, double f1)
    {
        Assert.Equal(precision, scores.Precision!.Value, 12);
        Assert.Equal(recall, scores.Recall!.Value, 12);
        Assert.Equal(f1, scores.F1!.Value, 12);
    }
}

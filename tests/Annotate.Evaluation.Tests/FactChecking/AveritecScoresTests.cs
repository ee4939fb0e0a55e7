using Annotate.Evaluation.FactChecking;

namespace Annotate.Evaluation.Tests.FactChecking;

public class AveritecScoresTests
{
    private static readonly AveritecClaim Gold = new()
    {
        Id = "1",
        Label = VerdictLabel.Refuted,
        Questions = [new() { Question = "Who?", Answers = ["Ann"] }, new() { Question = "When?", Answers = ["2020", "2021"] }, new() { Question = "Why?" }],
        Justification = "Because.",
    };

    [Fact]
    public void Questions_and_answers_are_assigned_one_to_one_and_divided_by_the_gold_count()
    {
        AveritecClaim predicted = new() { Id = "1", Label = VerdictLabel.Refuted, Questions = [new() { Question = "When?", Answers = ["2021"] }, new() { Question = "Where?", Answers = ["Kyiv"] }], Justification = "Because." };

        var scores = AveritecScores.Of([Gold], [predicted], Same, ScoringMode.Official);

        Assert.Equal(0.25, scores.EvidenceScore);
        Assert.Equal(1.0 / 3, scores.QuestionScore!.Value, 12);
        // The utility must be above the level: 0.25 is not above 0.25.
        Assert.Equal([1.0, 1, 0, 0, 0, 0], scores.Levels.Select(level => level.Veracity!.Value));
        Assert.Equal([1.0, 1, 0, 0, 0, 0], scores.Levels.Select(level => level.Justification!.Value));
    }

    [Fact]
    public void A_question_without_answer_is_compared_as_the_official_scorer_writes_it()
    {
        AveritecClaim predicted = new() { Id = "1", Label = VerdictLabel.Supported, Statements = ["Why? No answer could be found."] };

        Assert.Equal(0.25, AveritecScores.Of([Gold], [predicted], Same, ScoringMode.Official).EvidenceScore);
    }

    [Fact]
    public void Only_the_first_ten_strings_count()
    {
        AveritecClaim predicted = new() { Id = "1", Label = VerdictLabel.Refuted, Statements = [.. Enumerable.Repeat("no", 10), "Who? Ann"] };

        Assert.Equal(0, AveritecScores.Of([Gold], [predicted], Same, ScoringMode.Official).EvidenceScore);
    }

    [Fact]
    public void A_claim_without_gold_evidence_has_no_utility_and_leaves_the_official_scorer_without_figures()
    {
        AveritecClaim bare = new() { Id = "2", Label = VerdictLabel.Refuted };
        AveritecClaim[] claims = [Gold, bare];

        var official = AveritecScores.Of(claims, claims, Same, ScoringMode.Official);
        var corrected = AveritecScores.Of(claims, claims, Same, ScoringMode.Corrected);

        Assert.Null(official.Claims[1].EvidenceUtility);
        Assert.Equal((null, null, null), (official.QuestionScore, official.EvidenceScore, official.JustificationScore));
        Assert.All(official.Levels, level => Assert.Equal((null, null, null), (level.Veracity, level.Evidence, level.Justification)));
        Assert.Equal((1, 1, 1), (corrected.QuestionScore, corrected.EvidenceScore, corrected.JustificationScore));
        Assert.All(corrected.Levels, level => Assert.Equal((1, 1, 1.0), (level.RightClaims, level.Claims, level.Veracity)));
        Assert.Equal(1, official.Labels.Accuracy);
    }

    [Fact]
    public void A_string_predicted_twice_meets_two_gold_ones_only_officially()
    {
        AveritecClaim gold = new() { Id = "1", Label = VerdictLabel.Refuted, Statements = ["a b", "a c"] };
        AveritecClaim predicted = new() { Id = "1", Label = VerdictLabel.Refuted, Statements = ["a", "a"] };

        Assert.Equal(0.5, AveritecScores.Of([gold], [predicted], FirstLetter, ScoringMode.Official).EvidenceScore);
        Assert.Equal(0.25, AveritecScores.Of([gold], [predicted], FirstLetter, ScoringMode.Corrected).EvidenceScore);

        static double FirstLetter(string predicted, string gold) => predicted[0] == gold[0] ? 0.5 : 0;
    }

    [Fact]
    public void By_kind_the_official_scorer_forgets_the_verdict()
    {
        // Utilities 1 (right), 1 (wrong) and 0.25 (right); the second claim is of both kinds.
        AveritecClaim[] gold =
        [
            Claim("1", VerdictLabel.Supported, ["x"], ClaimKind.Numerical),
            Claim("2", VerdictLabel.Supported, ["x"], ClaimKind.Numerical, ClaimKind.Causal),
            Claim("3", VerdictLabel.Refuted, ["x", "1", "2", "3"], ClaimKind.Causal),
        ];
        AveritecClaim[] predicted = [Claim("1", VerdictLabel.Supported, ["x"]), Claim("2", VerdictLabel.Refuted, ["x"]), Claim("3", VerdictLabel.Refuted, ["x"])];

        var official = AveritecScores.Of(gold, predicted, Same, ScoringMode.Official);
        var corrected = AveritecScores.Of(gold, predicted, Same, ScoringMode.Corrected);

        Assert.Equal([ClaimKind.Numerical, ClaimKind.Causal], official.Kinds.Select(kind => kind.Kind));
        // Numerical: (1 + 1) / 2; causal at .2: (1 + .25) / 2, at .25: 1 / 2.
        Assert.Equal([1, 1, 1, 1, 1, 1], official.Kinds[0].Levels.Select(level => level.Evidence!.Value));
        Assert.Equal([0.625, 0.625, 0.5, 0.5, 0.5, 0.5], official.Kinds[1].Levels.Select(level => level.Evidence!.Value));
        Assert.Equal([0.5, 0.5, 0.5, 0.5, 0.5, 0.5], corrected.Kinds[0].Levels.Select(level => level.Veracity!.Value));
        Assert.Equal([0.5, 0.5, 0, 0, 0, 0], corrected.Kinds[1].Levels.Select(level => level.Veracity!.Value));
        Assert.Contains("\ncausal @ 0.2,0.625,1.25,2\r", official.ToCsv(), StringComparison.Ordinal);
        Assert.Contains("\ncausal @ 0.2,0.5,1,2\r", corrected.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Macro_F1_counts_absent_labels_as_zero_only_officially()
    {
        var scores = AveritecScores.Of([Gold], [Gold], Same, ScoringMode.Official);

        Assert.Equal(0.25, scores.MacroF1);
        Assert.Equal(1, AveritecScores.Of([Gold], [Gold], Same, ScoringMode.Corrected).MacroF1);
        Assert.Equal(1, scores.EvidenceScore);
        Assert.Contains("veracity @ 0.25", scores.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_claims_give_no_figures_and_a_metric_that_is_not_finite_is_refused()
    {
        var none = AveritecScores.Of([], [], Same, ScoringMode.Official);

        Assert.Equal((null, null, null), (none.MacroF1, none.EvidenceScore, none.Levels[0].Veracity));
        Assert.Contains("metric", Assert.Throws<ArgumentException>(() => AveritecScores.Of([Gold], [Gold], (_, _) => double.NaN, ScoringMode.Corrected)).Message, StringComparison.Ordinal);
        AveritecClaim reasoned = new() { Id = "1", Label = VerdictLabel.Refuted, Justification = "Because." };
        Assert.Throws<ArgumentException>(() => AveritecScores.Of([reasoned], [reasoned], (_, _) => double.PositiveInfinity, ScoringMode.Corrected));
    }

    [Fact]
    public void An_answer_that_none_could_be_found_is_compared_as_the_data_set_writes_it()
    {
        var article = new Article("").Annotate(
            new Claim { Id = "c", Text = "Claim.", Kinds = [ClaimKind.Causal] },
            new Evidence { Id = "e1", Question = "Why?", Answer = "No answer could be found.", AnswerType = AnswerType.Unanswerable },
            new Evidence { Id = "e2", Question = "Why?", Answer = "So.", AnswerType = AnswerType.Extractive },
            new EvidenceSet { Id = "s", ClaimId = "c", EvidenceIds = ["e1", "e2"], Stance = Stance.Context },
            new Verdict { Id = "v", ClaimId = "c", Label = VerdictLabel.Supported, Basis = VerdictBasis.Reviewer });

        var claim = Assert.Single(AveritecClaim.Of(article));

        Assert.Equal(["No answer could be found.", "So."], Assert.Single(claim.Questions).Answers);
        Assert.Equal([ClaimKind.Causal], claim.Kinds);
    }

    [Fact]
    public void Claims_are_made_from_annotations()
    {
        var article = new Article("").Annotate(
            new Claim { Id = "c", Text = "Claim." },
            new Evidence { Id = "e1", Question = "Did it?", Answer = "Yes", AnswerType = AnswerType.Boolean, Description = "It did" },
            new Evidence { Id = "e2", Question = "Why?", AnswerType = AnswerType.Unanswerable },
            new EvidenceSet { Id = "s", ClaimId = "c", EvidenceIds = ["e1", "e2"], Stance = Stance.Supports },
            new Verdict { Id = "v", ClaimId = "c", Label = VerdictLabel.Supported, Basis = VerdictBasis.Reviewer, Rationale = "So." });

        var claim = Assert.Single(AveritecClaim.Of(article));

        Assert.Equal("So.", claim.Justification);
        Assert.Equal(["Did it? Yes. It did", "Why? No answer could be found."], claim.Questions.SelectMany(question => question.Answers.Count == 0 ? [$"{question.Question} No answer could be found."] : question.Answers.Select(answer => $"{question.Question} {answer}")));
    }

    private static AveritecClaim Claim(string id, VerdictLabel label, string[] statements, params ClaimKind[] kinds) => new() { Id = id, Label = label, Statements = statements, Kinds = kinds };

    private static double Same(string predicted, string gold) => predicted == gold ? 1 : 0;
}

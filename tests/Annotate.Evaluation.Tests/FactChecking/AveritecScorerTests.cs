namespace Annotate.Evaluation.Tests.FactChecking;

public class AveritecScorerTests
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

        var scores = AveritecScorer.Score([Gold], [predicted], Same);

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

        Assert.Equal(0.25, AveritecScorer.Score([Gold], [predicted], Same).EvidenceScore);
    }

    [Fact]
    public void Only_the_first_ten_strings_count()
    {
        AveritecClaim predicted = new() { Id = "1", Label = VerdictLabel.Refuted, Statements = [.. Enumerable.Repeat("no", 10), "Who? Ann"] };

        Assert.Equal(0, AveritecScorer.Score([Gold], [predicted], Same).EvidenceScore);
    }

    [Fact]
    public void A_claim_without_gold_evidence_has_no_utility_and_counts_at_no_level()
    {
        AveritecClaim bare = new() { Id = "1", Label = VerdictLabel.Refuted };

        var scores = AveritecScorer.Score([bare], [bare], Same);

        Assert.Null(scores.EvidenceScore);
        Assert.All(scores.Levels, level => Assert.Equal(0, level.Veracity));
        Assert.Equal(1, scores.Labels.Accuracy);
    }

    [Fact]
    public void Macro_F1_counts_absent_labels_as_zero_only_officially()
    {
        var scores = AveritecScorer.Score([Gold], [Gold], Same);

        Assert.Equal(0.25, scores.OfficialMacroF1);
        Assert.Equal(1, scores.Labels.Macro.F1);
        Assert.Equal(1, scores.EvidenceScore);
        Assert.Contains("veracity @ 0.25", scores.ToString(), StringComparison.Ordinal);
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

    private static double Same(string predicted, string gold) => predicted == gold ? 1 : 0;
}

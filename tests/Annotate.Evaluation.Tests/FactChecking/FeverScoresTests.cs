using Annotate.Evaluation.FactChecking;

namespace Annotate.Evaluation.Tests.FactChecking;

public class FeverScoresTests
{
    private static readonly FeverClaim[] Gold =
    [
        new() { Id = "1", Label = VerdictLabel.Supported, EvidenceSets = [[Piece("A", 1), Piece("B", 2)], [Piece("C", 0)]] },
        new() { Id = "2", Label = VerdictLabel.Refuted, EvidenceSets = [[Piece("D", 4)]] },
        new() { Id = "3", Label = VerdictLabel.NotEnoughEvidence },
        new() { Id = "4", Label = VerdictLabel.Supported, EvidenceSets = [[Piece("E", 0)]] },
    ];

    private static readonly FeverClaim[] Predictions =
    [
        new() { Id = "1", Label = VerdictLabel.Supported, EvidenceSets = [[Piece("C", 0), Piece("X", 0)]] },
        new() { Id = "2", Label = VerdictLabel.Refuted, EvidenceSets = [[Piece("X", 0), Piece("X", 1), Piece("X", 2), Piece("X", 3), Piece("X", 4), Piece("D", 4)]] },
        new() { Id = "3", Label = VerdictLabel.NotEnoughEvidence, EvidenceSets = [[Piece("X", 0)]] },
        new() { Id = "4", Label = VerdictLabel.Refuted },
    ];

    [Fact]
    public void The_official_scores_are_as_worked_out_by_hand()
    {
        var scores = FeverScores.Of(Gold, Predictions, ScoringMode.Official);

        // Strict: 1 (second set whole) and 3 (label enough); 2 has its piece in sixth place, 4 the wrong label.
        Assert.Equal(0.5, scores.StrictScore);
        Assert.Equal(0.75, scores.LabelAccuracy);
        // Precision: 1/2, 0/5, and 1 where nothing is predicted. Recall: 1, 0, 0.
        Assert.Equal(0.5, scores.EvidencePrecision);
        Assert.Equal(1.0 / 3, scores.EvidenceRecall!.Value, 12);
        Assert.Equal(0.4, scores.EvidenceF1!.Value, 12);
        Assert.Equal(1, scores.Labels["supported", "refuted"]);
    }

    [Fact]
    public void Corrected_a_claim_without_predicted_evidence_has_no_precision()
    {
        var scores = FeverScores.Of(Gold, Predictions, ScoringMode.Corrected);

        Assert.Equal((0.5, 2), (scores.PrecisionSum, scores.PrecisionClaims));
        Assert.Equal(0.25, scores.EvidencePrecision);
        Assert.Equal(3, scores.RecallClaims);
    }

    [Fact]
    public void Corrected_a_piece_given_twice_counts_once()
    {
        FeverClaim twice = new() { Id = "2", Label = VerdictLabel.Refuted, EvidenceSets = [[.. Enumerable.Repeat(Piece("X", 0), 5), Piece("D", 4)]] };

        Assert.Equal(0, FeverScores.Of([Gold[1]], [twice], ScoringMode.Official).StrictScore);
        Assert.Equal(1, FeverScores.Of([Gold[1]], [twice], ScoringMode.Corrected).StrictScore);
        Assert.Equal(0.5, FeverScores.Of([Gold[1]], [twice], ScoringMode.Corrected).EvidencePrecision);
    }

    [Fact]
    public void No_evidence_found_at_all_divides_by_zero_officially_and_is_zero_corrected()
    {
        FeverClaim wrong = new() { Id = "4", Label = VerdictLabel.Supported, EvidenceSets = [[Piece("X", 0)]] };

        Assert.Null(FeverScores.Of([Gold[3]], [wrong], ScoringMode.Official).EvidenceF1);
        Assert.Equal(0, FeverScores.Of([Gold[3]], [wrong], ScoringMode.Corrected).EvidenceF1);
    }

    [Fact]
    public void An_empty_gold_set_counts_as_found_officially_only()
    {
        FeverClaim empty = new() { Id = "9", Label = VerdictLabel.Supported, EvidenceSets = [[]] };
        FeverClaim label = new() { Id = "9", Label = VerdictLabel.Supported };

        Assert.Equal(1, FeverScores.Of([empty], [label], ScoringMode.Official).StrictScore);
        Assert.Equal(0, FeverScores.Of([empty], [label], ScoringMode.Corrected).StrictScore);
        Assert.Null(FeverScores.Of([empty], [label], ScoringMode.Corrected).EvidenceRecall);
    }

    [Fact]
    public void No_claims_have_no_scores()
    {
        var scores = FeverScores.Of([], [], ScoringMode.Official);

        Assert.Equal((null, null, null, null, null), (scores.StrictScore, scores.LabelAccuracy, scores.EvidencePrecision, scores.EvidenceRecall, scores.EvidenceF1));
        Assert.Contains("strict", scores.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_that_do_not_meet_are_refused()
    {
        Assert.Throws<ArgumentException>(() => FeverScores.Of(Gold, Predictions[..3], ScoringMode.Official));
        Assert.Throws<ArgumentException>(() => FeverScores.Of(Gold[..3], Predictions, ScoringMode.Official));
        Assert.Throws<ArgumentException>(() => FeverScores.Of([Gold[0], Gold[0]], [Predictions[0]], ScoringMode.Official));
        Assert.Throws<ArgumentException>(() => FeverScores.Of([Gold[0]], [Predictions[0], Predictions[0]], ScoringMode.Official));
    }

    [Fact]
    public void Feverous_takes_five_sentences_and_25_cells_and_exempts_nobody()
    {
        EvidencePiece[] cells = [.. Enumerable.Range(0, 26).Select(i => new EvidencePiece("T", "cell", $"1_{i}_0"))];
        FeverClaim[] gold =
        [
            new() { Id = "in", Label = VerdictLabel.Supported, EvidenceSets = [[cells[24], Piece("S", 4)]] },
            new() { Id = "out", Label = VerdictLabel.Supported, EvidenceSets = [[cells[25]]] },
            new() { Id = "nei", Label = VerdictLabel.NotEnoughEvidence, EvidenceSets = [[Piece("S", 9)]] },
        ];
        EvidencePiece[] evidence = [.. cells, .. Enumerable.Range(0, 6).Select(i => Piece("S", i))];

        var scores = FeverScores.OfFeverous(gold, gold.Select(claim => new FeverClaim { Id = claim.Id, Label = claim.Label, EvidenceSets = [evidence] }), ScoringMode.Official);

        Assert.Equal(1, scores.StrictlyCorrect);
        Assert.Equal(1.0 / 3, scores.EvidenceRecall!.Value, 12);
        Assert.Equal(2.0 / 30 / 3, scores.EvidencePrecision!.Value, 12);
        Assert.Equal(3, scores.PrecisionClaims);
    }

    [Fact]
    public void Gold_claims_are_made_from_annotations()
    {
        var article = new Article("").Annotate(
            new Claim { Id = "c", Text = "Claim." },
            new Evidence { Id = "e1", ArticleUri = "A", Locator = "1" },
            new Evidence { Id = "e2", ArticleUri = "T", Locator = "cell:0_1_2" },
            new EvidenceSet { Id = "s", ClaimId = "c", EvidenceIds = ["e1", "e2"], Stance = Stance.Supports },
            new EvidenceSet { Id = "x", ClaimId = "c", EvidenceIds = ["e1"], Stance = Stance.Context },
            new Verdict { Id = "v", ClaimId = "c", Label = VerdictLabel.Supported, Basis = VerdictBasis.Reviewer });

        var gold = Assert.Single(FeverClaim.Of(article));

        Assert.Equal(("c", VerdictLabel.Supported), (gold.Id, gold.Label));
        Assert.Equal([Piece("A", 1), new EvidencePiece("T", "cell", "0_1_2")], Assert.Single(gold.EvidenceSets));
    }

    private static EvidencePiece Piece(string page, int sentence) => new(page, $"{sentence}");
}

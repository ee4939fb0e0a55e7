namespace Annotate.Evaluation;

/// <summary>The scores of FEVER: strict score, label accuracy, and precision, recall and F1 of evidence.</summary>
/// <remarks>
/// <para>Thorne et al. 2018, <em>The Fact Extraction and VERification (FEVER) shared task</em>, and its scorer. The first 5 pieces of predicted evidence count.
/// A claim is strictly correct when its label is, and a whole gold set is among the pieces; for not-enough-evidence claims the label is enough, and they
/// do not enter the scores of evidence. A label outside those of the data set is wrong like any other, and shows in the matrix. Precision and recall are means over claims; recall is 1 where a whole set was found, else 0.</para>
/// <para><see cref="ScoringMode.Official"/> keeps the defects of that scorer: a claim without predicted evidence has precision 1, one without gold evidence
/// recall 1, an empty gold set counts as found, a piece given twice counts twice, and F1 is 0/0 (null) where precision and recall are 0.
/// <see cref="ScoringMode.Corrected"/> leaves such claims out of the mean concerned, ignores empty sets, counts a piece once, and gives F1 0.</para>
/// </remarks>
public static class FeverScorer
{
    private const int MaxPieces = 5;

    /// <summary>Scores predictions, matched to the gold claims by id.</summary>
    /// <exception cref="ArgumentException">An id occurs twice, a gold claim has no prediction, or a prediction no gold claim.</exception>
    public static EvidenceScores Score(IEnumerable<GoldClaim> gold, IEnumerable<ClaimPrediction> predictions, ScoringMode mode) =>
        EvidenceScoring.Score("FEVER", gold, predictions, mode, isUnverifiableExempt: true, pieces => pieces.Take(MaxPieces));
}

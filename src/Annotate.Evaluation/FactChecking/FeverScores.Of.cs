namespace Annotate.Evaluation.FactChecking;

public sealed partial record FeverScores
{
    private const int MaxPieces = 5;

    /// <summary>Scores predictions, matched to the gold claims by id.</summary>
    /// <exception cref="ArgumentException">An id occurs twice, a gold claim has no prediction, or a prediction no gold claim.</exception>
    public static FeverScores Of(IEnumerable<FeverClaim> gold, IEnumerable<FeverClaim> predictions, ScoringMode mode) =>
        EvidenceScoring.Score("FEVER", gold, predictions, mode, isUnverifiableExempt: true, pieces => pieces.Take(MaxPieces));
}

namespace Annotate.Evaluation.FactChecking;

public sealed partial record FeverScores
{
    private const int MaxSentences = 5;
    private const int MaxCells = 25;

    /// <summary>The scores of FEVEROUS: as those of FEVER, with table cells, and without exempting not-enough-evidence claims.</summary>
    /// <remarks>
    /// <para>Aly et al. 2021, <em>FEVEROUS: Fact Extraction and VERification Over Unstructured and Structured information</em>, and its
    /// scorer. The first 5 sentences and
    /// the first 25 cells of predicted evidence count; <c>cell</c>, <c>header_cell</c>, <c>item</c> and <c>table_caption</c> are cells.
    /// Every claim needs a whole
    /// gold set, those of not enough evidence included.</para>
    /// <para>The modes differ as for FEVER.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">An id occurs twice, a gold claim has no prediction, or a prediction no gold claim.</exception>
    public static FeverScores OfFeverous(IEnumerable<FeverClaim> gold, IEnumerable<FeverClaim> predictions, ScoringMode mode) =>
        EvidenceScoring.Score("FEVEROUS", gold, predictions, mode, isUnverifiableExempt: false, Truncate);

    private static IEnumerable<EvidencePiece> Truncate(IEnumerable<EvidencePiece> pieces)
    {
        var (sentences, cells) = (0, 0);
        foreach (var piece in pieces)
        {
            if (piece.Kind is "cell" or "header_cell" or "item" or "table_caption" ? cells++ < MaxCells : sentences++ < MaxSentences)
                yield return piece;
        }
    }
}

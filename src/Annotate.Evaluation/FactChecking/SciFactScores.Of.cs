namespace Annotate.Evaluation.FactChecking;

public sealed partial record SciFactScores
{
    private const int MaxSentences = 3;

    /// <summary>Scores predictions, matched to the gold claims by id.</summary>
    /// <exception cref="ArgumentException">An id occurs twice, a gold claim has no prediction, a prediction no gold claim; a document
    /// occurs twice in a claim.</exception>
    public static SciFactScores Of(
        IEnumerable<SciFactClaim> gold, IEnumerable<SciFactClaim> predictions, SciFactTruncation truncation, ScoringMode mode)
    {
        var tally = new SciFactTally();
        foreach (var (claim, prediction) in PredictionPairs.Of(gold, predictions, claim => claim.Id, prediction => prediction.Id))
        {
            var known = ById(claim);
            tally.RelevantAbstracts += known.Count;
            tally.RelevantSentences += known.Values.Sum(item => item.Rationales.Sum(rationale => rationale.Count));
            foreach (var predicted in ById(prediction).Values)
            {
                if (predicted.Label == Stance.Supports || predicted.Label == Stance.Refutes)
                    Add(tally, predicted, known.GetValueOrDefault(predicted.DocumentId), truncation, mode);
            }
        }
        return tally.ToScores();
    }

    private static void Add(SciFactTally tally, SciFactAbstract predicted, SciFactAbstract? gold, SciFactTruncation truncation, ScoringMode mode)
    {
        var given = predicted.Rationales.SelectMany(rationale => rationale);
        int[] sentences = [.. mode == ScoringMode.Corrected ? given.Distinct() : given];
        int[] counted = truncation == SciFactTruncation.AbstractsAndSentences ? [.. sentences.Take(MaxSentences)] : sentences;
        tally.RetrievedAbstracts++;
        tally.RetrievedSentences += counted.Length;
        if (gold is null)
            return;
        var isLabelRight = gold.Label == predicted.Label;
        var first = sentences.Take(MaxSentences).ToHashSet();
        tally.RightAbstracts += isLabelRight ? 1 : 0;
        tally.RationalisedAbstracts += isLabelRight && gold.Rationales.Any(rationale => rationale.All(first.Contains)) ? 1 : 0;
        var all = counted.ToHashSet();
        var whole = gold.Rationales.Where(rationale => rationale.All(all.Contains)).SelectMany(rationale => rationale).ToHashSet();
        var right = all.Count(whole.Contains);
        tally.SelectedSentences += right;
        tally.RightSentences += isLabelRight ? right : 0;
    }

    private static Dictionary<string, SciFactAbstract> ById(SciFactClaim claim)
    {
        var byId = new Dictionary<string, SciFactAbstract>(StringComparer.Ordinal);
        foreach (var item in claim.Abstracts)
        {
            if (!byId.TryAdd(item.DocumentId, item))
                throw new ArgumentException($"The claim '{claim.Id}' has the document '{item.DocumentId}' twice. Put its sentences into one abstract.", nameof(claim));
        }
        return byId;
    }
}

namespace Annotate.Evaluation.FactChecking;

/// <summary>The counts of SciFact while they are gathered.</summary>
internal sealed class SciFactTally
{
    public long RelevantAbstracts { get; set; }

    public long RetrievedAbstracts { get; set; }

    public long RightAbstracts { get; set; }

    public long RationalisedAbstracts { get; set; }

    public long RelevantSentences { get; set; }

    public long RetrievedSentences { get; set; }

    public long SelectedSentences { get; set; }

    public long RightSentences { get; set; }

    public SciFactScores ToScores() => new()
    {
        AbstractLabelOnly = Of(RightAbstracts, RetrievedAbstracts, RelevantAbstracts),
        AbstractRationalized = Of(RationalisedAbstracts, RetrievedAbstracts, RelevantAbstracts),
        SentenceSelection = Of(SelectedSentences, RetrievedSentences, RelevantSentences),
        SentenceLabel = Of(RightSentences, RetrievedSentences, RelevantSentences),
    };

    private static PrecisionRecall Of(long right, long retrieved, long relevant) =>
        new() { TruePositives = right, FalsePositives = retrieved - right, FalseNegatives = relevant - right };
}

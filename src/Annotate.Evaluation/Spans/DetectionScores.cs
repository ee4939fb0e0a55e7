namespace Annotate.Evaluation;

/// <summary>True and false positives and false negatives together and by label.</summary>
/// <remarks>Precision, recall and F1 of van Rijsbergen 1979, <em>Information retrieval</em>; micro and macro averages of Sokolova and Lapalme 2009.</remarks>
public sealed record DetectionScores : EvaluationResult
{
    private readonly string _title;

    internal DetectionScores(string title, IReadOnlyList<LabelDetection> byLabel)
    {
        (_title, ByLabel, Micro) = (title, byLabel, new PrecisionRecall());
        foreach (var entry in byLabel)
            Micro += entry.Counts;
    }

    /// <summary>The counts of all labels added.</summary>
    public PrecisionRecall Micro { get; }

    /// <summary>The counts of each label, in ordinal order.</summary>
    public IReadOnlyList<LabelDetection> ByLabel { get; }

    /// <summary>The mean over labels.</summary>
    public MacroAverage Macro => MacroAverage.Of([.. ByLabel.Select(entry => entry.Counts)]);

    /// <inheritdoc/>
    public override Report ToReport() => new(
        _title,
        ["label", .. PrecisionRecall.Columns],
        [
            .. ByLabel.Select(entry => (ReportValue[])[entry.Label, .. entry.Counts.Cells]),
            ["(micro)", .. Micro.Cells],
            ["(macro)", default, default, default, Macro.Precision, Macro.Recall, Macro.F1],
        ]);
}

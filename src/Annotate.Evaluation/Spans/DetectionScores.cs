namespace Annotate.Evaluation;

/// <summary>True and false positives and false negatives together and by label.</summary>
/// <remarks>Precision, recall and F1 of van Rijsbergen 1979, <em>Information retrieval</em>; micro and macro averages of Sokolova and Lapalme 2009.</remarks>
public sealed record DetectionScores : EvaluationResult
{
    private readonly string _title;

    internal DetectionScores(string title, IReadOnlyList<(string Label, PrecisionRecall Counts)> byLabel)
    {
        (_title, ByLabel, Micro) = (title, byLabel, new PrecisionRecall());
        foreach (var entry in byLabel)
            Micro += entry.Counts;
    }

    /// <summary>The counts of all labels added.</summary>
    public PrecisionRecall Micro { get; }

    /// <summary>The counts of each label, in ordinal order.</summary>
    public IReadOnlyList<(string Label, PrecisionRecall Counts)> ByLabel { get; }

    /// <summary>The mean over labels; of those that are known, null where none is.</summary>
    /// <remarks>Each label counts once however frequent it is (Sokolova and Lapalme 2009). The F1 is the mean of the F1 scores, not the F1 of
    /// the means (Opitz and Burst 2019, <em>Macro F1 and macro F1</em>, prefer the former).</remarks>
    public (double? Precision, double? Recall, double? F1) Macro => MacroAverages.Of([.. ByLabel.Select(entry => entry.Counts)]);

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

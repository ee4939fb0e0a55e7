namespace Annotate.Evaluation;

/// <summary>How often each gold label was predicted as each label.</summary>
/// <remarks>Accuracy, and micro and macro averages, as Sokolova and Lapalme 2009, <em>A systematic analysis of performance measures for classification tasks</em>, define them.
/// Between annotators the rows are the first one's. Immutable.</remarks>
public sealed record ConfusionMatrix : EvaluationResult
{
    private readonly long[,] _counts;

    internal ConfusionMatrix(IReadOnlyList<string> labels, long[,] counts)
    {
        (Labels, _counts) = (labels, counts);
        var byLabel = new List<(string Label, PrecisionRecall Counts)>();
        for (var label = 0; label < labels.Count; label++)
        {
            var (row, column) = (0L, 0L);
            for (var other = 0; other < labels.Count; other++)
                (row, column) = (row + counts[label, other], column + counts[other, label]);
            var hits = counts[label, label];
            (Total, Correct) = (Total + row, Correct + hits);
            var found = new PrecisionRecall { TruePositives = hits, FalsePositives = column - hits, FalseNegatives = row - hits };
            byLabel.Add((labels[label], found));
        }
        ByLabel = ValueList.Copy(byLabel);
    }

    /// <summary>The labels, in the order declared or else in ordinal order.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The number of items.</summary>
    public long Total { get; }

    /// <summary>The number of items whose label was predicted.</summary>
    public long Correct { get; }

    /// <summary>The share of items whose label was predicted; null where there is none. The same as micro precision, recall and F1 over all labels.</summary>
    public double? Accuracy => Ratio.Of(Correct, Total);

    /// <summary>Each label against the rest.</summary>
    public IReadOnlyList<(string Label, PrecisionRecall Counts)> ByLabel { get; }

    /// <summary>The counts of all labels added: every wrong item is one false positive and one false negative.</summary>
    public PrecisionRecall Micro => new() { TruePositives = Correct, FalsePositives = Total - Correct, FalseNegatives = Total - Correct };

    /// <summary>The mean over the labels that occur; a label that is neither in gold nor predicted is unknown and left out.</summary>
    /// <remarks>Each label counts once however frequent it is (Sokolova and Lapalme 2009). The F1 is the mean of the F1 scores, not the F1 of
    /// the means (Opitz and Burst 2019, <em>Macro F1 and macro F1</em>, prefer the former).</remarks>
    public (double? Precision, double? Recall, double? F1) Macro => MacroAverages.Of([.. ByLabel.Select(entry => entry.Counts)]);

    /// <summary>How often an item of the gold label was given the predicted one.</summary>
    /// <exception cref="ArgumentException">A label is not among <see cref="Labels"/>.</exception>
    public long this[string gold, string predicted] => _counts[IndexOf(gold), IndexOf(predicted)];

    /// <summary>Counts labels. The labels are those that occur, in ordinal order.</summary>
    /// <exception cref="ArgumentException">The lists have different lengths.</exception>
    public static ConfusionMatrix Of(IReadOnlyList<string> gold, IReadOnlyList<string> predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        return Of(gold, predicted, gold.Concat(predicted).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>Counts labels among declared ones.</summary>
    /// <exception cref="ArgumentException">The lists have different lengths, or a label is not declared, or declared twice.</exception>
    public static ConfusionMatrix Of(IReadOnlyList<string> gold, IReadOnlyList<string> predicted, IEnumerable<string> labels)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        if (gold.Count != predicted.Count)
            throw new ArgumentException($"There are {gold.Count} gold labels and {predicted.Count} predicted ones. Give one of each for every item.", nameof(predicted));
        return RatingsFactory.OfLabels([gold, predicted], labels, null).Confusion(0, 1);
    }

    /// <summary>Whether both have the same labels and counts.</summary>
    public bool Equals(ConfusionMatrix? other) =>
        other is not null && Labels.SequenceEqual(other.Labels, StringComparer.Ordinal) && _counts.Cast<long>().SequenceEqual(other._counts.Cast<long>());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Labels.Count, Total, Correct);

    /// <summary>The matrix: a row a gold label, a column a predicted one (its name prefixed by <c>→</c>), then the scores of the label.</summary>
    public override Report ToReport() => new(
        $"Confusion matrix, accuracy {Accuracy?.ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"}",
        ["gold", .. Labels.Select(label => $"→ {label}"), "precision", "recall", "f1"],
        Labels.Select((label, row) => (ReportValue[])
        [
            label,
            .. Enumerable.Range(0, Labels.Count).Select(column => (ReportValue)(double)_counts[row, column]),
            ByLabel[row].Counts.Precision, ByLabel[row].Counts.Recall, ByLabel[row].Counts.F1,
        ]));

    private int IndexOf(string label)
    {
        for (var i = 0; i < Labels.Count; i++)
        {
            if (string.Equals(Labels[i], label, StringComparison.Ordinal))
                return i;
        }
        throw new ArgumentException($"The label '{label}' is not among those of the matrix: {string.Join(", ", Labels)}.", nameof(label));
    }
}

namespace Annotate.Evaluation;

/// <summary>True and false positives and false negatives with what follows from them.</summary>
public sealed record PrecisionRecall
{
    /// <summary>Predicted and in gold (tp).</summary>
    public long TruePositives { get; init; }

    /// <summary>Predicted and not in gold (fp).</summary>
    public long FalsePositives { get; init; }

    /// <summary>In gold and not predicted (fn).</summary>
    public long FalseNegatives { get; init; }

    /// <summary>tp / (tp + fp); null where nothing was predicted.</summary>
    public double? Precision => Ratio.Of(TruePositives, TruePositives + FalsePositives);

    /// <summary>tp / (tp + fn); null where gold has nothing.</summary>
    public double? Recall => Ratio.Of(TruePositives, TruePositives + FalseNegatives);

    /// <summary>2 tp / (2 tp + fp + fn), the harmonic mean of precision and recall (van Rijsbergen 1979); null where neither side has
    /// anything.</summary>
    public double? F1 => Ratio.Of(2.0 * TruePositives, (2.0 * TruePositives) + FalsePositives + FalseNegatives);

    /// <summary>Adds counts.</summary>
    public static PrecisionRecall operator +(PrecisionRecall left, PrecisionRecall right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new PrecisionRecall
        {
            TruePositives = left.TruePositives + right.TruePositives,
            FalsePositives = left.FalsePositives + right.FalsePositives,
            FalseNegatives = left.FalseNegatives + right.FalseNegatives,
        };
    }

    /// <summary>Adds counts.</summary>
    public static PrecisionRecall Add(PrecisionRecall left, PrecisionRecall right) => left + right;

    internal static IReadOnlyList<string> Columns { get; } = ["tp", "fp", "fn", "precision", "recall", "f1"];

    internal ReportValue[] Cells => [TruePositives, FalsePositives, FalseNegatives, Precision, Recall, F1];
}

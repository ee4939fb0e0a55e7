namespace Annotate.Evaluation;

/// <summary>What the differences between values mean (Stevens 1946), and so how far apart two values are (δ² in Krippendorff
/// 2011).</summary>
public enum MeasurementLevel
{
    /// <summary>Values are the same or not: δ² is 0 or 1.</summary>
    Nominal,

    /// <summary>Values have an order: δ² = (Σ n_g from c to k - (n_c + n_k) / 2)². Labels are in the order of
    /// <see cref="Ratings.Categories"/>.</summary>
    Ordinal,

    /// <summary>Differences count: δ² = (c - k)². Needs numbers.</summary>
    Interval,

    /// <summary>Proportions count: δ² = ((c - k) / (c + k))². Needs numbers, none below 0.</summary>
    Ratio,
}

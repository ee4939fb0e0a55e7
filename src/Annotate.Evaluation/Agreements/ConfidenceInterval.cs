namespace Annotate.Evaluation;

/// <summary>A bootstrap confidence interval: the percentiles of a statistic over resampled items.</summary>
public sealed record ConfidenceInterval
{
    /// <summary>The lower bound; null where no resample has a value.</summary>
    public double? Lower { get; init; }

    /// <summary>The upper bound; null where no resample has a value.</summary>
    public double? Upper { get; init; }

    /// <summary>The share of resamples between the bounds, such as 0.95.</summary>
    public double Confidence { get; init; }

    /// <summary>The number of resamples that had a value.</summary>
    public int Resamples { get; init; }

    /// <summary>The number of resamples without a value (0/0), left out.</summary>
    public int Undefined { get; init; }

    /// <summary>The seed that gives the same interval again.</summary>
    public ulong Seed { get; init; }
}

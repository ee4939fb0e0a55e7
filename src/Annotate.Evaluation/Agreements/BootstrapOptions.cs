namespace Annotate.Evaluation;

/// <summary>How a <see cref="Bootstrap"/> resamples.</summary>
public sealed record BootstrapOptions
{
    /// <summary>The seed of the random numbers; the same seed gives the same interval on every machine.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The number of resamples, 1 or more. 1,000 by default.</summary>
    public int Resamples { get; init; } = 1000;

    /// <summary>The share of resamples between the bounds, above 0 and below 1. 0.95 by default.</summary>
    public double Confidence { get; init; } = 0.95;
}

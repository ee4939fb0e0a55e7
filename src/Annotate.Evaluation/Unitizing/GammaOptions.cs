namespace Annotate.Evaluation;

/// <summary>What <see cref="GammaAgreement"/> compares and how it samples.</summary>
public sealed record GammaOptions
{
    /// <summary>The seed of the random continua; the same seed gives the same gamma on every machine.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The weight of positions (α), 0 or more. 1 by default.</summary>
    public double Alpha { get; init; } = 1;

    /// <summary>The weight of categories (β), 0 or more. 1 by default.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>The dissimilarity of a unit to nothing (Δ∅), above 0. 1 by default.</summary>
    public double EmptyDissimilarity { get; init; } = 1;

    /// <summary>How far categories are apart, from 0 to 1, symmetric; null is 0 for the same and 1 for others.</summary>
    public Func<string, string, double>? CategoryDissimilarity { get; init; }

    /// <summary>The relative error of the expected disorder, with 95 % confidence, that decides how many continua are sampled. 0.02 by
    /// default.</summary>
    public double Precision { get; init; } = 0.02;

    /// <summary>The fewest continua sampled, 2 or more. 30 by default, as in the paper.</summary>
    public int MinSamples { get; init; } = 30;

    /// <summary>The most continua sampled, whatever the precision. 1,000 by default.</summary>
    public int MaxSamples { get; init; } = 1000;

    internal void Check()
    {
        if (!(Alpha >= 0 && Alpha <= 1e6 && Beta >= 0 && Beta <= 1e6 && EmptyDissimilarity > 0 && EmptyDissimilarity <= 1e6))
            throw new ArgumentException($"Alpha is {Alpha}, beta {Beta} and the empty dissimilarity {EmptyDissimilarity}. Weights "
                + $"are 0 to 1e6, the empty dissimilarity is above 0.");
        if (!(Precision > 0) || MinSamples < 2 || MaxSamples < MinSamples)
            throw new ArgumentException($"The precision is {Precision}, with {MinSamples} to {MaxSamples} samples. The precision "
                + $"must be above 0, and the samples at least 2 and not fewer than the least.");
    }
}

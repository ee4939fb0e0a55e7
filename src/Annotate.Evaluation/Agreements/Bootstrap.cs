namespace Annotate.Evaluation;

/// <summary>Confidence intervals by resampling items with replacement.</summary>
/// <remarks>The percentile method of Efron 1979, <em>Bootstrap methods: another look at the jackknife</em>. Items are taken to be independent:
/// resample documents, not tokens, where the items of a document depend on each other.</remarks>
public sealed record Bootstrap
{
    /// <summary>The seed of the random numbers; the same seed gives the same interval on every machine.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The number of resamples, 1 or more. 1,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Resamples
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1000;

    /// <summary>The share of resamples between the bounds, above 0 and below 1. 0.95 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between.</exception>
    public double Confidence
    {
        get;
        init => field = value > 0 && value < 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The confidence must be above 0 and below 1.");
    } = 0.95;

    /// <summary>Adds an interval to a coefficient: <c>new Bootstrap { Seed = 1 }.Of(ratings, CohenKappa.Of)</c>.</summary>
    /// <param name="ratings">The ratings, whose items are resampled.</param>
    /// <param name="measure">Computes the coefficient.</param>
    public Coefficient Of(Ratings ratings, Func<Ratings, Coefficient> measure)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentNullException.ThrowIfNull(measure);
        int[] items = [.. Enumerable.Range(0, ratings.ItemCount)];
        return measure(ratings) with { Interval = Of(items, sample => measure(ratings.Select(sample)).Value) };
    }

    /// <summary>The interval of any statistic of independent items, such as a micro F1 over documents.</summary>
    /// <param name="items">The items.</param>
    /// <param name="statistic">Computes the statistic of a resample, which has as many items; null where it is 0/0.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public ConfidenceInterval Of<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, double?> statistic)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(statistic);
        var random = new SplitMix64(Seed);
        var values = new List<double>();
        var sample = new T[items.Count];
        for (var resample = 0; resample < Resamples; resample++)
        {
            for (var i = 0; i < sample.Length; i++)
                sample[i] = items[random.Next(items.Count)];
            if (statistic(sample) is { } value)
                values.Add(value);
        }
        values.Sort();
        var tail = (1 - Confidence) / 2;
        return new ConfidenceInterval
        {
            Lower = Quantile(values, tail),
            Upper = Quantile(values, 1 - tail),
            Confidence = Confidence,
            Resamples = values.Count,
            Undefined = Resamples - values.Count,
            Seed = Seed,
        };
    }

    /// <summary>Linear between the two nearest values (type 7 of Hyndman and Fan 1996).</summary>
    private static double? Quantile(List<double> sorted, double share)
    {
        if (sorted.Count == 0)
            return null;
        var place = share * (sorted.Count - 1);
        var below = (int)Math.Floor(place);
        return below + 1 < sorted.Count ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}

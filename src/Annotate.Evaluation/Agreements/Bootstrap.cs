namespace Annotate.Evaluation;

/// <summary>Confidence intervals by resampling items with replacement.</summary>
/// <remarks>The percentile method of Efron 1979, <em>Bootstrap methods: another look at the jackknife</em>. Items are taken to be independent:
/// resample documents, not tokens, where the items of a document depend on each other.</remarks>
public static class Bootstrap
{
    /// <summary>Adds an interval to a coefficient: <c>Bootstrap.Of(ratings, CohenKappa.Of, new() { Seed = 1 })</c>.</summary>
    /// <param name="ratings">The ratings, whose items are resampled.</param>
    /// <param name="measure">Computes the coefficient.</param>
    /// <param name="options">How to resample.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static Coefficient Of(Ratings ratings, Func<Ratings, Coefficient> measure, BootstrapOptions options)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentNullException.ThrowIfNull(measure);
        int[] items = [.. Enumerable.Range(0, ratings.ItemCount)];
        return measure(ratings) with { Interval = Of(items, sample => measure(ratings.Select(sample)).Value, options) };
    }

    /// <summary>The interval of any statistic of independent items, such as a micro F1 over documents.</summary>
    /// <param name="items">The items.</param>
    /// <param name="statistic">Computes the statistic of a resample, which has as many items; null where it is 0/0.</param>
    /// <param name="options">How to resample.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static ConfidenceInterval Of<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, double?> statistic, BootstrapOptions options)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Resamples, 1, nameof(options));
        if (!(options.Confidence > 0 && options.Confidence < 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.Confidence, "The confidence must be above 0 and below 1.");
        var random = new SplitMix64(options.Seed);
        var values = new List<double>();
        var sample = new T[items.Count];
        for (var resample = 0; resample < options.Resamples; resample++)
        {
            for (var i = 0; i < sample.Length; i++)
                sample[i] = items[random.Next(items.Count)];
            if (statistic(sample) is { } value)
                values.Add(value);
        }
        values.Sort();
        var tail = (1 - options.Confidence) / 2;
        return new ConfidenceInterval
        {
            Lower = Quantile(values, tail),
            Upper = Quantile(values, 1 - tail),
            Confidence = options.Confidence,
            Resamples = values.Count,
            Undefined = options.Resamples - values.Count,
            Seed = options.Seed,
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

namespace Annotate.Evaluation;

/// <summary>Krippendorff's alpha: any number of coders, any level of measurement, missing values allowed.</summary>
/// <remarks>
/// <para>Krippendorff 2011, <em>Computing Krippendorff's Alpha-Reliability</em>: α = 1 - D_o / D_e. D_o is the mean difference between
/// values of the same item, each item's pairs weighted by 1 / (m_u - 1); D_e is that between all pairable values.</para>
/// <para>Time is linear in the number of values: for the ordinal and interval levels the sums over pairs are sums of squared deviations
/// from a mean, an ordinal value being its mid-rank. The ratio level has no such form; it is quadratic in the number of distinct values, of
/// which 10,000 are allowed.</para>
/// </remarks>
public static class KrippendorffAlpha
{
    private const int MaxDistinctRatios = 10_000;

    /// <summary>Computes it. Items rated by fewer than two are left out; null where nothing can be compared, or all values are the
    /// same.</summary>
    /// <exception cref="ArgumentException">The level needs numbers and the ratings are labels, or it needs numbers of 0 and above and one
    /// is below.</exception>
    /// <exception cref="EvaluationException">The level is ratio and there are more than 10,000 distinct values.</exception>
    public static Coefficient Of(Ratings ratings, MeasurementLevel level)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var counts = RatingCounts.Of(ratings);
        var (observed, expected) = level switch
        {
            MeasurementLevel.Nominal => (counts.PairDisagreement, NominalExpected(counts)),
            MeasurementLevel.Ordinal => Squared(ratings, counts, MidRanks(counts)),
            MeasurementLevel.Interval => Squared(ratings, counts, NumbersOf(ratings)),
            MeasurementLevel.Ratio => AlphaRatioDifferences.Of(ratings, counts, RatioNumbers(ratings)),
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Use one of the named levels."),
        };
        var total = (double)counts.Total;
        return new Coefficient
        {
            Measure = $"Krippendorff's alpha ({level.ToString().ToLowerInvariant()})",
            Value = counts.Total == 0 ? null : 1 - Ratio.Of(observed, expected),
            ObservedDisagreement = Ratio.Of(observed, total),
            ExpectedDisagreement = Ratio.Of(expected, total),
            ObservedAgreement = level == MeasurementLevel.Nominal ? 1 - Ratio.Of(observed, total) : null,
            ExpectedAgreement = level == MeasurementLevel.Nominal ? 1 - Ratio.Of(expected, total) : null,
            Coders = ratings.Coders.Count,
            Items = counts.Items,
            Values = counts.Total,
        };
    }

    private static double NominalExpected(RatingCounts counts) =>
        counts.Total < 2 ? 0 : counts.ByCategory.Sum(used => (double)used * (counts.Total - used)) / (counts.Total - 1);

    private static double[] MidRanks(RatingCounts counts)
    {
        var ranks = new double[counts.ByCategory.Length];
        var before = 0L;
        for (var category = 0; category < ranks.Length; category++)
        {
            ranks[category] = before + (counts.ByCategory[category] / 2.0);
            before += counts.ByCategory[category];
        }
        return ranks;
    }

    /// <summary>Sums of squared differences: Σ over ordered pairs of (x - y)² = 2 m Σ (x - mean)².</summary>
    private static (double Observed, double Expected) Squared(Ratings ratings, RatingCounts counts, double[] positions)
    {
        var observed = 0.0;
        for (var item = 0; item < ratings.ItemCount; item++)
        {
            var (values, mean, squares) = (0, 0.0, 0.0);
            for (var coder = 0; coder < ratings.Coders.Count; coder++)
            {
                if (ratings.CodeOf(coder, item) is var code && code != Ratings.Missing)
                    Welford.Add(ref values, ref mean, ref squares, positions[code]);
            }
            if (values > 1)
                observed += 2.0 * values * squares / (values - 1);
        }
        return (observed, counts.Total < 2 ? 0 : 2.0 * counts.Total * SquaresOf(counts, positions) / (counts.Total - 1));
    }

    private static double SquaresOf(RatingCounts counts, double[] positions)
    {
        var sum = 0.0;
        for (var category = 0; category < positions.Length; category++)
            sum += counts.ByCategory[category] * (positions[category] - positions[0]);
        var mean = positions.Length == 0 ? 0 : positions[0] + (sum / counts.Total);
        var squares = 0.0;
        for (var category = 0; category < positions.Length; category++)
            squares += counts.ByCategory[category] * (positions[category] - mean) * (positions[category] - mean);
        return counts.ByCategory.Count(used => used > 0) < 2 ? 0 : squares;
    }

    private static double[] NumbersOf(Ratings ratings) =>
        ratings.Numbers ?? throw new ArgumentException("The interval and ratio levels need numbers, and the ratings are labels. Make "
            + "them with Ratings.OfNumbers, or use the nominal or ordinal level.", nameof(ratings));

    private static double[] RatioNumbers(Ratings ratings)
    {
        var numbers = NumbersOf(ratings);
        if (numbers is [< 0, ..])
            throw new ArgumentException(
                $"The ratio level needs numbers of 0 and above, and there is {numbers[0]}. Use the interval level.", nameof(ratings));
        if (numbers.Length > MaxDistinctRatios)
            throw new EvaluationException($"There are {numbers.Length} distinct values, and the ratio level compares each with "
                + $"each. Round them to at most {MaxDistinctRatios}, or use the interval level.");
        return numbers;
    }
}

namespace Annotate.Evaluation;

/// <summary>Division where nothing divided by nothing is unknown.</summary>
internal static class Ratio
{
    /// <summary>The quotient; null where the denominator is 0.</summary>
    public static double? Of(double numerator, double denominator) => denominator == 0 ? null : numerator / denominator;

    /// <summary>The harmonic mean; null where a part is unknown or both are 0.</summary>
    public static double? Harmonic(double? first, double? second) =>
        first is { } a && second is { } b ? Of(2 * a * b, a + b) : null;

    /// <summary>The mean of the known values; null where there is none.</summary>
    public static double? Mean(IEnumerable<double?> values)
    {
        var (sum, count) = (0.0, 0);
        foreach (var value in values)
        {
            if (value is not { } known)
                continue;
            sum += known;
            count++;
        }
        return Of(sum, count);
    }
}

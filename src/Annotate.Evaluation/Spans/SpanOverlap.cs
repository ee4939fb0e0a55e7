namespace Annotate.Evaluation;

/// <summary>How much two span sets overlap, from 0 to 1.</summary>
public static class SpanOverlap
{
    /// <summary>The common length divided by the denominator chosen. Fragments that overlap each other count once; empty spans overlap
    /// nothing but their equals.</summary>
    /// <returns>1 for sets that cover the same; 0 where nothing is common, and where a set is unanchored.</returns>
    public static double Of(SpanSet gold, SpanSet predicted, OverlapDenominator denominator)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        return Of(Coverage.Of(gold), Coverage.Of(predicted), denominator);
    }

    internal static double Of(Coverage gold, Coverage predicted, OverlapDenominator denominator)
    {
        if (gold.Equals(predicted))
            return 1;
        var common = (double)gold.Intersection(predicted);
        if (common == 0)
            return 0;
        return common / (denominator switch
        {
            OverlapDenominator.Union => gold.Length + predicted.Length - common,
            OverlapDenominator.Mean => (gold.Length + predicted.Length) / 2.0,
            OverlapDenominator.Gold => gold.Length,
            OverlapDenominator.Predicted => predicted.Length,
            OverlapDenominator.Shorter => Math.Min(gold.Length, predicted.Length),
            OverlapDenominator.Longer => Math.Max(gold.Length, predicted.Length),
            _ => throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "Use one of the named denominators."),
        });
    }
}

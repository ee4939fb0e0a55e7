namespace Annotate.Evaluation;

/// <summary>Mean and sum of squared deviations in one pass without cancellation (Welford 1962).</summary>
internal static class Welford
{
    public static void Add(ref int count, ref double mean, ref double squares, double value)
    {
        var difference = value - mean;
        mean += difference / ++count;
        squares += difference * (value - mean);
    }
}

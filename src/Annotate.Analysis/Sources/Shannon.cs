namespace Annotate.Analysis;

internal static class Shannon
{
    /// <summary>The entropy of a distribution given by its weights, in nats (Shannon 1948); 0 for none. Weights that are not positive are
    /// left out.</summary>
    public static double Entropy(IEnumerable<double> weights)
    {
        var positive = weights.Where(weight => weight > 0).ToArray();
        var sum = positive.Sum();
        var entropy = 0.0;
        foreach (var weight in positive)
            entropy -= weight / sum * Math.Log(weight / sum);
        // A single weight gives -0.
        return entropy + 0.0;
    }
}

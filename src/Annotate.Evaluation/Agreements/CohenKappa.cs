namespace Annotate.Evaluation;

/// <summary>Cohen's kappa: agreement of two coders, each with a distribution of their own.</summary>
/// <remarks>Cohen 1960, <em>A coefficient of agreement for nominal scales</em>: κ = (p_o - p_c) / (1 - p_c), p_c = Σ p_1c p_2c.</remarks>
public static class CohenKappa
{
    /// <summary>Computes it. Items that a coder did not rate are left out; fewer than two coders give null.</summary>
    /// <exception cref="ArgumentException">There are more than two coders; choose two with <see cref="Ratings.Pair"/>, or use
    /// <see cref="FleissKappa"/>.</exception>
    public static Coefficient Of(Ratings ratings)
    {
        var table = TwoCoderTable.Of(ratings, "Cohen's kappa");
        var same = 0L;
        for (var category = 0; category < table.First.Length; category++)
            same += table.First[category] * table.Second[category];
        // In whole numbers, so that the denominator is exactly 0 where both use one and the same category.
        var unexpected = Ratio.Of((table.Items * table.Items) - same, (double)table.Items * table.Items);
        return Coefficient.OfAgreement("Cohen's kappa", table.Observed, unexpected, table.Counts);
    }
}

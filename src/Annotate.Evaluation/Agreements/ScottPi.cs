namespace Annotate.Evaluation;

/// <summary>Scott's pi: agreement of two coders who are taken to share one distribution.</summary>
/// <remarks>Scott 1955, <em>Reliability of content analysis: the case of nominal scale coding</em>: π = (P_o - P_e) / (1 - P_e), P_e = Σ
/// ((n_1c + n_2c) / 2N)².</remarks>
public static class ScottPi
{
    /// <summary>Computes it. Items that a coder did not rate are left out; fewer than two coders give null.</summary>
    /// <exception cref="ArgumentException">There are more than two coders; choose two with <see cref="Ratings.Pair"/>, or use
    /// <see cref="FleissKappa"/>, which generalises pi.</exception>
    public static Coefficient Of(Ratings ratings)
    {
        var table = TwoCoderTable.Of(ratings, "Scott's pi");
        var values = 2.0 * table.Items;
        var unlike = 0.0;
        for (var category = 0; category < table.First.Length; category++)
        {
            var used = table.First[category] + table.Second[category];
            unlike += used * (values - used);
        }
        return Coefficient.OfAgreement("Scott's pi", table.Observed, Ratio.Of(unlike, values * values), table.Counts);
    }
}

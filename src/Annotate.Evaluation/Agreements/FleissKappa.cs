namespace Annotate.Evaluation;

/// <summary>Fleiss' kappa: agreement of any number of coders, not necessarily the same for every item.</summary>
/// <remarks>Fleiss 1971, <em>Measuring nominal scale agreement among many raters</em>: κ = (P̄ - P̄_e) / (1 - P̄_e), P̄ the mean over items
/// of the share of agreeing pairs, P̄_e = Σ p_c². The paper has the same number of ratings for every item; where it differs, each item
/// counts once in P̄ and p_c is the share of all ratings.</remarks>
public static class FleissKappa
{
    /// <summary>Computes it. Items rated by fewer than two are left out; null where there is nothing to compare, or but one
    /// category.</summary>
    public static Coefficient Of(Ratings ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var counts = RatingCounts.Of(ratings);
        var total = (double)counts.Total;
        var unlike = counts.ByCategory.Sum(used => used * (total - used));
        return Coefficient.OfAgreement(
            "Fleiss' kappa",
            1 - Ratio.Of(counts.ItemDisagreement, counts.Items),
            Ratio.Of(unlike, total * total),
            (ratings.Coders.Count, counts.Items, counts.Total));
    }
}

namespace Annotate.Evaluation;

/// <summary>Bennett's S: chance takes every category as equally likely.</summary>
/// <remarks>Bennett, Alpert and Goldstein 1954, <em>Communications through limited-response questioning</em>: S = (A_o - 1/k) / (1 - 1/k)
/// for k categories. With more than two coders, A_o is the mean share of agreeing pairs an item, as in Fleiss 1971. Declare the categories
/// (<see cref="Ratings.OfLabels(IEnumerable{IReadOnlyList{string}}, IEnumerable{string})"/>) where some may not occur: k counts
/// them.</remarks>
public static class BennettS
{
    /// <summary>Computes it. Items rated by fewer than two are left out; null where there is one category, or nothing to compare.</summary>
    public static Coefficient Of(Ratings ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var counts = RatingCounts.Of(ratings);
        var categories = ratings.Categories.Count;
        return Coefficient.OfAgreement(
            "Bennett's S",
            1 - Ratio.Of(counts.ItemDisagreement, counts.Items),
            Ratio.Of(categories - 1, categories),
            (ratings.Coders.Count, counts.Items, counts.Total));
    }
}

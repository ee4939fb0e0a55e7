namespace Annotate.Evaluation;

/// <summary>How often each item was put in each category, and each category used, over the items that at least two coders rated.</summary>
internal sealed class RatingCounts
{
    private RatingCounts(long[] byCategory, long total, int items, double pairDisagreement) =>
        (ByCategory, Total, Items, PairDisagreement) = (byCategory, total, items, pairDisagreement);

    /// <summary>How often each category was used (n_c).</summary>
    public long[] ByCategory { get; }

    /// <summary>The number of pairable values (n).</summary>
    public long Total { get; }

    /// <summary>The number of items rated by at least two.</summary>
    public int Items { get; }

    /// <summary>The sum over items of (pairs of unlike values) / (values - 1), ordered pairs.</summary>
    public double PairDisagreement { get; }

    /// <summary>The sum over items of the share of unlike pairs.</summary>
    public double ItemDisagreement { get; private init; }

    public static RatingCounts Of(Ratings ratings)
    {
        var byCategory = new long[ratings.Categories.Count];
        var inItem = new int[ratings.Categories.Count];
        var (total, items, disagreement, itemDisagreement) = (0L, 0, 0.0, 0.0);
        for (var item = 0; item < ratings.ItemCount; item++)
        {
            var values = 0L;
            for (var coder = 0; coder < ratings.Coders.Count; coder++)
            {
                if (ratings.CodeOf(coder, item) is var code && code != Ratings.Missing)
                    (values, inItem[code]) = (values + 1, inItem[code] + 1);
            }
            var like = 0L;
            for (var coder = 0; coder < ratings.Coders.Count; coder++)
            {
                if (ratings.CodeOf(coder, item) is var code && code != Ratings.Missing && inItem[code] is var count && count > 0)
                {
                    like += (long)count * count;
                    byCategory[code] += values > 1 ? count : 0;
                    inItem[code] = 0;
                }
            }
            if (values < 2)
                continue;
            var unlike = (double)((values * values) - like);
            (total, items) = (total + values, items + 1);
            disagreement += unlike / (values - 1);
            itemDisagreement += unlike / (values * (values - 1.0));
        }
        return new RatingCounts(byCategory, total, items, disagreement) { ItemDisagreement = itemDisagreement };
    }
}

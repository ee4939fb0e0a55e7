namespace Annotate.Evaluation;

/// <summary>How two coders used the categories over the items that both rated.</summary>
internal sealed class TwoCoderTable
{
    private TwoCoderTable(int categories) => (First, Second) = (new long[categories], new long[categories]);

    public long[] First { get; }

    public long[] Second { get; }

    public long Items { get; private set; }

    public long Agreed { get; private set; }

    public double? Observed => Ratio.Of(Agreed, Items);

    public (int Coders, int Items, long Values) Counts { get; private set; }

    public static TwoCoderTable Of(Ratings ratings, string measure)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (ratings.Coders.Count > 2)
            throw new ArgumentException($"{measure} compares two coders, and there are {ratings.Coders.Count}. Choose two with "
                + $"Pair, or use Fleiss' kappa or Krippendorff's alpha.", nameof(ratings));
        var table = new TwoCoderTable(ratings.Categories.Count);
        for (var item = 0; ratings.Coders.Count == 2 && item < ratings.ItemCount; item++)
        {
            var (first, second) = (ratings.CodeOf(0, item), ratings.CodeOf(1, item));
            if (first == Ratings.Missing || second == Ratings.Missing)
                continue;
            table.First[first]++;
            table.Second[second]++;
            table.Items++;
            table.Agreed += first == second ? 1 : 0;
        }
        table.Counts = (ratings.Coders.Count, (int)table.Items, 2 * table.Items);
        return table;
    }
}

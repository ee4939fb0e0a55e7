namespace Annotate.Evaluation;

/// <summary>What several coders said of the same items: one value an item and coder, or none.</summary>
/// <remarks>Immutable. A coefficient over fewer than two coders, or over no item that two of them rated, has no value (null).</remarks>
public sealed class Ratings
{
    internal const int Missing = -1;

    private const int MaxMatrixSide = 4000;

    private readonly int[][] _codes;

    internal Ratings(IReadOnlyList<string> coders, IReadOnlyList<string> categories, double[]? numbers, int[][] codes) =>
        (Coders, Categories, Numbers, _codes) = (coders, categories, numbers, codes);

    /// <summary>The names of the coders.</summary>
    public IReadOnlyList<string> Coders { get; }

    /// <summary>The number of items.</summary>
    public int ItemCount => _codes.Length == 0 ? 0 : _codes[0].Length;

    /// <summary>The values that occur, or that were declared; in ascending order for numbers, as declared or in ordinal order for
    /// labels.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The value of each category; null where the categories are labels.</summary>
    internal double[]? Numbers { get; }

    /// <summary>The value that a coder gave an item; null where it is missing.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such coder or item.</exception>
    public string? this[int coder, int item] => _codes[coder][item] is var code && code == Missing ? null : Categories[code];

    /// <summary>Takes labels. Coders are named 1, 2, …; categories are those that occur, in ordinal order.</summary>
    /// <param name="coders">For each coder the label of each item; null where it is missing.</param>
    /// <exception cref="ArgumentException">The coders have different numbers of items.</exception>
    public static Ratings OfLabels(IEnumerable<IReadOnlyList<string?>> coders) => RatingsFactory.OfLabels(coders, null, null);

    /// <summary>Takes labels from declared categories, whose order counts for ordinal data.</summary>
    /// <param name="coders">For each coder the label of each item; null where it is missing.</param>
    /// <param name="categories">All categories, each once.</param>
    /// <exception cref="ArgumentException">The coders have different numbers of items, or a label is not among the categories.</exception>
    public static Ratings OfLabels(IEnumerable<IReadOnlyList<string?>> coders, IEnumerable<string> categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        return RatingsFactory.OfLabels(coders, categories, null);
    }

    /// <summary>Takes numbers. Coders are named 1, 2, ….</summary>
    /// <param name="coders">For each coder the number of each item; null where it is missing.</param>
    /// <exception cref="ArgumentException">The coders have different numbers of items, or a number is not between -1e100 and
    /// 1e100.</exception>
    public static Ratings OfNumbers(IEnumerable<IReadOnlyList<double?>> coders) => RatingsFactory.OfNumbers(coders);

    /// <summary>Takes how often each item was put in each category, where who did it is unknown or changes (Fleiss 1971).</summary>
    /// <param name="categories">The categories.</param>
    /// <param name="counts">For each item the number of ratings in each category.</param>
    /// <exception cref="ArgumentException">An item has another number of counts, a negative one, or more than 10,000 ratings.</exception>
    public static Ratings OfCounts(IEnumerable<string> categories, IEnumerable<IReadOnlyList<int>> counts) =>
        RatingsFactory.OfCounts(categories, counts);

    /// <summary>The same coders over other items, an item as often as its index is given. For resampling and for subsets.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is not that of an item.</exception>
    public Ratings Select(IReadOnlyList<int> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)item, (uint)ItemCount, nameof(items));
        return new Ratings(Coders, Categories, Numbers, [.. _codes.Select(codes => items.Select(item => codes[item]).ToArray())]);
    }

    /// <summary>Two of the coders, over all items.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coder.</exception>
    public Ratings Pair(int first, int second)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)first, (uint)Coders.Count, nameof(first));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)second, (uint)Coders.Count, nameof(second));
        return new Ratings(ValueList.Create(Coders[first], Coders[second]), Categories, Numbers, [_codes[first], _codes[second]]);
    }

    /// <summary>How often each value of one coder meets each value of another; items that one of them did not rate are left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coder.</exception>
    /// <exception cref="EvaluationException">There are more than 4,000 categories.</exception>
    public ConfusionMatrix Confusion(int first, int second)
    {
        if (Categories.Count > MaxMatrixSide)
            throw new EvaluationException(
                $"There are {Categories.Count} categories, more than the {MaxMatrixSide} that a matrix shows. Group them.");
        var pair = Pair(first, second);
        var matrix = new long[Categories.Count, Categories.Count];
        for (var item = 0; item < ItemCount; item++)
        {
            if (pair._codes[0][item] != Missing && pair._codes[1][item] != Missing)
                matrix[pair._codes[0][item], pair._codes[1][item]]++;
        }
        return new ConfusionMatrix(Categories, matrix);
    }

    internal int CodeOf(int coder, int item) => _codes[coder][item];
}

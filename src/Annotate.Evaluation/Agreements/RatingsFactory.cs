using System.Globalization;

namespace Annotate.Evaluation;

/// <summary>Turns values into codes.</summary>
internal static class RatingsFactory
{
    /// <summary>Beyond it squares and their sums would no longer be finite.</summary>
    private const double LargestNumber = 1e100;

    private const int MaxRatingsOfItem = 10_000;

    public static Ratings OfLabels(
        IEnumerable<IReadOnlyList<string?>> coders, IEnumerable<string>? categories, IReadOnlyList<string>? names)
    {
        var columns = Columns(coders);
        var known = ValueList.Copy(categories
            ?? columns.SelectMany(column => column).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var category in known)
        {
            if (!codes.TryAdd(category, codes.Count))
                throw new ArgumentException($"The category '{category}' occurs twice. Give each once.", nameof(categories));
        }
        return new Ratings(
            names ?? Names(columns.Length), known, null,
            [.. columns.Select((column, coder) => column.Select((label, item) => CodeOf(label, coder, item, codes)).ToArray())]);
    }

    public static Ratings OfNumbers(IEnumerable<IReadOnlyList<double?>> coders)
    {
        var columns = Columns(coders);
        var distinct = new HashSet<double>();
        for (var coder = 0; coder < columns.Length; coder++)
        {
            for (var item = 0; item < columns[coder].Count; item++)
            {
                if (columns[coder][item] is not { } number)
                    continue;
                if (!(Math.Abs(number) <= LargestNumber))
                    throw new ArgumentException($"Coder {coder + 1} gives item {item} the number {number}, which is not between "
                        + $"-1e100 and 1e100. Give null where it is missing.", nameof(coders));
                distinct.Add(number);
            }
        }
        double[] numbers = [.. distinct];
        Array.Sort(numbers);
        var codes = new Dictionary<double, int>(numbers.Length);
        foreach (var number in numbers)
            codes.Add(number, codes.Count);
        var categories = ValueList.Create(Array.ConvertAll(numbers, number => number.ToString("R", CultureInfo.InvariantCulture)).AsSpan());
        return new Ratings(
            Names(columns.Length), categories, numbers,
            [.. columns.Select(column => column.Select(number => number is { } known ? codes[known] : Ratings.Missing).ToArray())]);
    }

    public static Ratings OfCounts(IEnumerable<string> categories, IEnumerable<IReadOnlyList<int>> counts)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(counts);
        var known = ValueList.Copy(categories);
        IReadOnlyList<int>[] items = [.. counts];
        for (var item = 0; item < items.Length; item++)
        {
            if (items[item].Count != known.Count
                || items[item].Any(count => count < 0)
                || items[item].Sum(count => (long)count) > MaxRatingsOfItem)
                throw new ArgumentException($"Item {item} has not one count, 0 or more, for each of the {known.Count} categories, "
                    + $"or more than {MaxRatingsOfItem} ratings. Give it those.", nameof(counts));
        }
        var most = items.Length == 0 ? 0 : items.Max(item => item.Sum());
        var codes = Enumerable.Range(0, most).Select(_ => new int[items.Length]).ToArray();
        foreach (var column in codes)
            Array.Fill(column, Ratings.Missing);
        for (var item = 0; item < items.Length; item++)
        {
            var coder = 0;
            for (var category = 0; category < known.Count; category++)
            {
                for (var i = 0; i < items[item][category]; i++)
                    codes[coder++][item] = category;
            }
        }
        return new Ratings(Names(most), known, null, codes);
    }

    private static IReadOnlyList<T>[] Columns<T>(IEnumerable<IReadOnlyList<T>> coders)
    {
        ArgumentNullException.ThrowIfNull(coders);
        IReadOnlyList<T>[] columns = [.. coders];
        if (Array.Exists(columns, column => column is null))
            throw new ArgumentException("The values of a coder are null. Give every coder a list.", nameof(coders));
        for (var coder = 1; coder < columns.Length; coder++)
        {
            if (columns[coder].Count != columns[0].Count)
                throw new ArgumentException($"Coder {coder + 1} has {columns[coder].Count} items and coder 1 has "
                    + $"{columns[0].Count}. Give every coder every item, null where a value is missing.", nameof(coders));
        }
        return columns;
    }

    private static ValueList<string> Names(int count) =>
        ValueList.Copy(Enumerable.Range(1, count).Select(coder => coder.ToString(CultureInfo.InvariantCulture)));

    private static int CodeOf(string? label, int coder, int item, Dictionary<string, int> codes)
    {
        if (label is null)
            return Ratings.Missing;
        return codes.TryGetValue(label, out var code)
            ? code
            : throw new ArgumentException($"Coder {coder + 1} gives item {item} the label '{label}', which is not among the "
                + $"categories. Declare it, or give null where a value is missing.", nameof(label));
    }
}

using System.Globalization;
using Annotate.Benchmarks.Baselines;
using Annotate.Querying;

namespace Annotate.Benchmarks.Ratios;

/// <summary>Span queries beside an implicit interval tree, and beside <c>List.Where</c>.</summary>
internal sealed class SpanRatios : IRatioArea
{
    private static readonly Dictionary<int, (double Enumerate, double Count)> Targets = new()
    {
        [100] = (1, 1), [1_000] = (3, 5), [10_000] = (5, 10), [100_000] = (6, 10), [1_000_000] = (2.5, 10),
    };

    public string Name => "spans";

    public IEnumerable<RatioRow> Rows()
    {
        foreach (var count in (int[])[100, 1_000, 10_000, 100_000, 1_000_000])
        {
            foreach (var row in Rows(SpanWorkload.Random(count), count))
                yield return row;
        }
        foreach (var row in Adversarial())
            yield return row;
    }

    private static IEnumerable<RatioRow> Rows(SpanWorkload load, int count)
    {
        var index = SpanIndex.Create(load.Spans);
        var tree = new ImplicitIntervalTree(load.Spans);
        var (enumerate, counted) = Targets[count];
        yield return Against(
            "tree", $"points {count}", load.Points, query => Sum(index.Overlapping(query)),
            query => tree.SumOverlapping(query.Start, query.End), enumerate);
        yield return Against(
            "tree", $"windows {count}", load.Windows, query => Sum(index.Overlapping(query)),
            query => tree.SumOverlapping(query.Start, query.End), enumerate);
        yield return Against(
            "tree", $"count {count}", load.Windows, query => index.CountOverlapping(query),
            query => tree.CountOverlapping(query.Start, query.End), counted);
        yield return Against(
            "tree", $"inside {count}", load.Windows, query => Sum(index.CoveredBy(query)),
            query => tree.SumCoveredBy(query.Start, query.End), 2);
        if (count <= 10_000)
        {
            var list = load.Spans.Select((span, ordinal) => (Span: span, Ordinal: ordinal)).ToList();
            yield return Against(
                "List.Where", $"windows {count} (LINQ)", load.Windows[..20], query => Sum(index.Overlapping(query)),
                query => list.Where(item => item.Span.Overlaps(query)).Sum(item => item.Ordinal + 1L), null);
        }
        if (count >= 1_000)
        {
            yield return new RatioRow
            {
                Name = $"build {count}",
                Ours = () => SpanIndex.Create(load.Spans).Count,
                Baseline = () => new ImplicitIntervalTree(load.Spans).CountOverlapping(0, 1),
                BaselineName = "tree",
                Target = 1 / 1.5,
                Operations = count,
                Remark = () => string.Create(CultureInfo.InvariantCulture, $"{(double)index.MemoryBytes / count:0.0} B a span"),
            };
        }
    }

    /// <summary>Time a hit: the work of one is divided by its hits, through the number of operations that both count.</summary>
    private static IEnumerable<RatioRow> Adversarial()
    {
        const int Count = 100_000;
        var random = SpanWorkload.Random(Count);
        var randomIndex = SpanIndex.Create(random.Spans);
        foreach (var (name, load) in new[] { ("comb", SpanWorkload.Comb(Count)), ("stairs", SpanWorkload.Stairs(Count)) })
        {
            var index = SpanIndex.Create(load.Spans);
            var tree = new ImplicitIntervalTree(load.Spans);
            // As many hits on either side: the random workload is cut down or repeated until it has those of the adversarial one.
            var hits = load.Windows.Sum(query => (long)index.CountOverlapping(query));
            var queries = RepeatUntil(random.Windows, randomIndex, hits);
            yield return new RatioRow
            {
                Name = $"{name} {Count}, time a hit",
                Ours = () => Sum(index, load.Windows),
                Baseline = () => Sum(randomIndex, queries),
                BaselineName = "ours, random workload",
                Target = 1.0 / 3,
                Operations = (int)hits,
            };
            yield return Against(
                "tree", $"{name} windows {Count}", load.Windows, query => Sum(index.Overlapping(query)),
                query => tree.SumOverlapping(query.Start, query.End), null);
        }
    }

    private static TextSpan[] RepeatUntil(TextSpan[] queries, SpanIndex index, long hits)
    {
        var taken = new List<TextSpan>();
        for (var sum = 0L; sum < hits; sum += index.CountOverlapping(taken[^1]))
            taken.Add(queries[taken.Count % queries.Length]);
        return [.. taken];
    }

    private static RatioRow Against(
        string baseline, string name, TextSpan[] queries, Func<TextSpan, long> ours, Func<TextSpan, long> theirs, double? target)
    {
        foreach (var query in queries)
        {
            if (ours(query) != theirs(query))
                throw new InvalidOperationException($"{name}: {query} gives {ours(query)}, and {theirs(query)} by the {baseline}.");
        }
        return new RatioRow
        {
            Name = name,
            Ours = () => All(queries, ours),
            Baseline = () => All(queries, theirs),
            BaselineName = baseline,
            Target = target,
            Operations = queries.Length,
        };
    }

    private static long All(TextSpan[] queries, Func<TextSpan, long> query)
    {
        var sum = 0L;
        foreach (var span in queries)
            sum += query(span);
        return sum;
    }

    private static long Sum(SpanIndex index, TextSpan[] queries)
    {
        var sum = 0L;
        foreach (var query in queries)
            sum += Sum(index.Overlapping(query));
        return sum;
    }

    private static long Sum(SpanMatches matches)
    {
        var sum = 0L;
        foreach (var match in matches)
            sum += match.Ordinal + 1;
        return sum;
    }
}

using Annotate.Querying;

namespace Annotate.Tests.Querying;

public class SpanIndexTests
{
    public static TheoryData<string, int> Workloads => new()
    {
        { "random", 0 }, { "random", 1 }, { "random", 7 }, { "random", 63 }, { "random", 64 }, { "random", 65 }, { "random", 100 },
        { "random", 1000 }, { "random", 5000 },
        { "comb", 100 }, { "comb", 3000 }, { "stairs", 100 }, { "stairs", 3000 }, { "everywhere", 70 }, { "everywhere", 2000 },
    };

    [Theory]
    [MemberData(nameof(Workloads))]
    public void Every_query_finds_what_comparing_every_span_finds_in_text_order(string kind, int count)
    {
        var spans = Make(kind, count);
        var index = SpanIndex.Create(spans);

        foreach (var query in SpanWorkloads.Queries(spans, seed: count))
        {
            Assert.Equal(Expected(spans, span => span.Overlaps(query)), Found(index.Overlapping(query)));
            Assert.Equal(Expected(spans, query.Contains), Found(index.CoveredBy(query)));
            Assert.Equal(Expected(spans, span => span.Contains(query)), Found(index.Covering(query)));
            Assert.Equal(spans.Count(span => span.Overlaps(query)), index.CountOverlapping(query));
            Assert.Equal(spans.Any(span => span.Overlaps(query)), index.AnyOverlapping(query));
        }
    }

    [Theory]
    [MemberData(nameof(Workloads))]
    public void The_nearest_spans_are_those_that_comparing_every_span_finds(string kind, int count)
    {
        var spans = Make(kind, count);
        var index = SpanIndex.Create(spans);
        var inOrder = spans.Select((span, ordinal) => (Span: span, Ordinal: ordinal))
            .OrderBy(pair => pair.Span)
            .ThenBy(pair => pair.Ordinal)
            .ToList();

        foreach (var position in SpanWorkloads.Queries(spans, seed: 5).Select(query => query.Start))
        {
            var after = inOrder.Where(pair => pair.Span.Start >= position).Select(pair => pair.Ordinal).Cast<int?>().FirstOrDefault();
            var before = inOrder
                .Where(pair => pair.Span.End <= position && !(pair.Span.IsEmpty && pair.Span.End == position))
                .OrderBy(pair => Math.Max(pair.Span.End, pair.Span.Start + 1))
                .Select(pair => pair.Ordinal).Cast<int?>().LastOrDefault();
            Assert.Equal(after, index.FirstAfter(position)?.Ordinal);
            Assert.Equal(before, index.LastBefore(position)?.Ordinal);
        }
    }

    [Fact]
    public void Spans_at_the_end_of_the_number_range_are_found()
    {
        var spans = Enumerable.Range(0, 100).Select(i => new TextSpan(int.MaxValue - 100 + i, int.MaxValue)).ToArray();
        var index = SpanIndex.Create(spans);

        Assert.Equal(100, index.CountOverlapping(new TextSpan(0, int.MaxValue)));
        Assert.Equal(100, index.CoveredBy(new TextSpan(0, int.MaxValue)).Count());
        Assert.Equal(1, index.Covering(new TextSpan(int.MaxValue - 100, int.MaxValue)).Count());
        Assert.Equal(0, index.CountOverlapping(new TextSpan(0, 5)));
    }

    [Theory]
    [InlineData("random")]
    [InlineData("comb")]
    [InlineData("stairs")]
    [InlineData("everywhere")]
    public void The_index_holds_at_most_28_bytes_a_span(string kind)
    {
        var index = SpanIndex.Create(Make(kind, 20_000));

        Assert.InRange(index.MemoryBytes / 20_000.0, 12, 28);
    }

    [Fact]
    public void A_query_allocates_nothing()
    {
        var index = SpanIndex.Create(SpanWorkloads.Random(2000, seed: 3));
        Assert.Equal(Sum(index), Sum(index));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Sum(index);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static long Sum(SpanIndex index)
    {
        var sum = 0L;
        for (var position = 0; position < 40_000; position += 400)
        {
            foreach (var match in index.Overlapping(TextSpan.FromLength(position, 200)))
                sum += match.Ordinal;
            sum += index.CountOverlapping(TextSpan.FromLength(position, 200)) + (index.LastBefore(position)?.Ordinal ?? 0);
        }
        return sum;
    }

    private static TextSpan[] Make(string kind, int count) => kind switch
    {
        "random" => SpanWorkloads.Random(count, seed: 17),
        "comb" => SpanWorkloads.Comb(count),
        "stairs" => SpanWorkloads.Stairs(count),
        _ => SpanWorkloads.Everywhere(count),
    };

    private static int[] Found(SpanMatches matches) => [.. matches.Select(match => match.Ordinal)];

    private static int[] Expected(TextSpan[] spans, Func<TextSpan, bool> test) =>
        [.. Enumerable.Range(0, spans.Length).Where(ordinal => test(spans[ordinal])).OrderBy(ordinal => spans[ordinal])
            .ThenBy(ordinal => ordinal)];

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void At_the_last_position_only_the_empty_spans_there_overlap(int count)
    {
        TextSpan[] spans = [
            new(int.MaxValue, int.MaxValue),
            new(0, int.MaxValue),
            .. Enumerable.Range(0, count).Select(start => new TextSpan(start, start + 9))
        ];
        var index = SpanIndex.Create(spans);
        var last = new TextSpan(int.MaxValue, int.MaxValue);

        Assert.Equal(0, Assert.Single(index.Overlapping(last)).Ordinal);
        Assert.Equal(1, index.CountOverlapping(last));
        Assert.Equal(1, index.LastBefore(int.MaxValue)!.Value.Ordinal);
    }
}

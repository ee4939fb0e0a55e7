namespace Annotate.Benchmarks;

/// <summary>Seeded spans and queries: a text of 20 n characters; random spans, or one of two sets made to be slow.</summary>
internal sealed class SpanWorkload
{
    private SpanWorkload(TextSpan[] spans, int textLength, int firstQuery, int queryCount, int seed)
    {
        Spans = spans;
        var random = new Random(seed);
        Points = [.. Enumerable.Range(0, queryCount).Select(_ => TextSpan.FromLength(random.Next(firstQuery, textLength), 1))];
        Windows = [.. Enumerable.Range(0, queryCount).Select(_ =>
        {
            var length = (int)(20 * Math.Pow(100, random.NextDouble()));
            var start = random.Next(firstQuery, Math.Max(firstQuery + 1, textLength - length));
            return new TextSpan(start, Math.Min(textLength, start + length));
        })];
    }

    public TextSpan[] Spans { get; }

    public TextSpan[] Points { get; }

    public TextSpan[] Windows { get; }

    /// <summary>Lengths: 70 % 1-30, 25 % 30-300, 5 % log-uniform 300-20,000.</summary>
    public static SpanWorkload Random(int count, int queries = 1000)
    {
        var random = new Random(42);
        var text = 20 * count;
        var spans = Enumerable.Range(0, count).Select(_ =>
        {
            var kind = random.NextDouble();
            var length = kind < 0.7 ? random.Next(1, 31)
                : kind < 0.95 ? random.Next(30, 301)
                : (int)(300 * Math.Pow(20000.0 / 300, random.NextDouble()));
            var start = random.Next(0, text);
            return new TextSpan(start, Math.Min(text, start + length));
        });
        return new SpanWorkload([.. spans], text, 0, queries, seed: 43);
    }

    /// <summary>Half of the spans start in the first 1,000 characters and end at half of the text; queries only behind it.</summary>
    public static SpanWorkload Comb(int count, int queries = 1000)
    {
        var random = new Random(44);
        var text = 20 * count;
        var spans = Enumerable.Range(0, count).Select(i =>
        {
            if (i % 2 == 0)
                return new TextSpan(random.Next(0, 1000), text / 2);
            var start = random.Next(text / 2, text);
            return new TextSpan(start, Math.Min(text, start + random.Next(1, 31)));
        });
        return new SpanWorkload([.. spans], text, text / 2, queries, seed: 45);
    }

    /// <summary>Short spans, and every 4096th a quarter of the text long.</summary>
    public static SpanWorkload Stairs(int count, int queries = 1000)
    {
        var random = new Random(46);
        var text = 20 * count;
        var spans = Enumerable.Range(0, count).Select(i =>
        {
            var start = random.Next(0, text);
            return new TextSpan(start, Math.Min(text, start + (i % 4096 == 0 ? text / 4 : random.Next(1, 31))));
        });
        return new SpanWorkload([.. spans], text, 0, queries, seed: 47);
    }
}

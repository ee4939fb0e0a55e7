namespace Annotate.Tests.Querying;

/// <summary>Seeded sets of spans: random ones of a text's shape, and two made to be slow.</summary>
internal static class SpanWorkloads
{
    public static TextSpan[] Random(int count, int seed)
    {
        var random = new Random(seed);
        var text = Math.Max(1, 20 * count);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var kind = random.NextDouble();
            var length = kind < 0.02 ? 0
                : kind < 0.7 ? random.Next(1, 31)
                : kind < 0.95 ? random.Next(30, 300)
                : (int)(300 * Math.Pow(20000.0 / 300, random.NextDouble()));
            var start = random.Next(0, text);
            return new TextSpan(start, Math.Min(text, start + length));
        })];
    }

    public static TextSpan[] Comb(int count)
    {
        var text = 20 * count;
        return [.. Enumerable.Range(0, count)
            .Select(i => i % 2 == 0 ? new TextSpan(i * 1000 / count, text / 2) : TextSpan.FromLength(text / 2 + i * 9, 5))];
    }

    public static TextSpan[] Stairs(int count)
    {
        var text = 20 * count;
        return [.. Enumerable.Range(0, count)
            .Select(i => i % 64 == 0 ? new TextSpan(i * 10, Math.Min(text, i * 10 + text / 4)) : TextSpan.FromLength(i * 10, 8))];
    }

    public static TextSpan[] Everywhere(int count) => [.. Enumerable.Range(0, count).Select(i => new TextSpan(i % 3, 7 + i % 5))];

    public static IEnumerable<TextSpan> Queries(TextSpan[] spans, int seed)
    {
        var random = new Random(seed);
        var text = spans.Length == 0 ? 10 : spans.Max(span => span.End) + 10;
        for (var i = 0; i < 120; i++)
        {
            var start = random.Next(0, text);
            yield return TextSpan.FromLength(
                start, random.Next(4) switch { 0 => 0, 1 => 1, _ => (int)(20 * Math.Pow(100, random.NextDouble())) });
        }
        foreach (var span in spans.Take(40))
        {
            yield return span;
            yield return new TextSpan(span.End, span.End);
            yield return new TextSpan(span.Start, span.Start);
        }
    }
}

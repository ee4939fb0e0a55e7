using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Annotate.Benchmarks.Ratios;

/// <summary>Tokens, sentences and quotations of a megabyte of news, on one thread; remarks give characters a second, and what hostile texts
/// cost.</summary>
internal sealed class TextRatios : IRatioArea
{
    private const string News =
        "“Why would anybody pay for that?” Sen. Dana Hale (R-Fla.) asked on Monday. The council, which met at 9 a.m. in St. Paul, "
            + "had agreed to spend $1,500,000 "
        + "on the bridge; “nobody,” she added, “was told.” Mr. O'Keefe's office said it doesn't comment.\n\n\"It is what it is,\" "
        + "said Roe. He left the U.S. in the '90s.\n\n";

    private static readonly string[] Hostile = ["\"", "'", "“", ".", "\n", "1", "word ", "😀 said “hi” ", "“ don’t ’x\n"];

    private readonly List<TextSpan> _sentences = [];
    private readonly List<Quotation> _quotations = [];

    public string Name => "text";

    public IEnumerable<RatioRow> Rows()
    {
        var text = string.Concat(Enumerable.Repeat(News, 1_000_000 / News.Length));
        var expression = new Regex(@"\w+|[^\w\s]", RegexOptions.Compiled | RegexOptions.CultureInvariant);
        yield return Row("tokens, plain", text, () => Tokens(Tokenizer.Plain, text)) with
        {
            Baseline = () => Count(expression, text),
            BaselineName = @"compiled Regex \w+|[^\w\s]",
        };
        yield return Row("tokens, words", text, () => Tokens(Tokenizer.Words, text));
        yield return Row("tokens, treebank", text, () => Tokens(Tokenizer.Treebank, text));
        yield return Row("quotations", text, () => Quotations(text));
        yield return Row("sentences with quotations", text, () => Sentences(text));
        yield return new RatioRow
        {
            Name = "hostile texts, all of it",
            Ours = () => All(News),
            Remark = () => string.Join(", ", Hostile.Select(piece => $"{piece.ReplaceLineEndings("\\n")} {Slowdown(piece)}"))
                + " (time of 1 MB against ten times 100 kB)",
        };
    }

    private static RatioRow Row(string name, string text, Func<long> run) => new()
    {
        Name = name,
        Ours = run,
        InputBytes = text.Length * 2L,
        Remark = () => string.Create(CultureInfo.InvariantCulture, $"{text.Length / Best(run) / 1e6:0} M characters a second"),
    };

    private string Slowdown(string piece)
    {
        var (small, large) = (
            string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)),
            string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
        return string.Create(
            CultureInfo.InvariantCulture, $"{Best(() => All(large)) / Best(() => Enumerable.Range(0, 10).Sum(_ => All(small))):0.0}");
    }

    private static double Best(Func<long> run) => Enumerable.Range(0, 9).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        RatioSuite.Sink += run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    });

    private long All(string text) => Tokens(Tokenizer.Words, text) + Tokens(Tokenizer.Treebank, text) + Quotations(text) + Sentences(text);

    private static long Tokens(Tokenizer tokenizer, string text)
    {
        var count = 0L;
        foreach (var token in tokenizer.Enumerate(text))
            count += token.Class == TextTokenClass.Blank ? 0 : 1;
        return count;
    }

    private static long Count(Regex expression, string text)
    {
        var count = 0L;
        foreach (var _ in expression.EnumerateMatches(text))
            count++;
        return count;
    }

    private long Quotations(string text)
    {
        _quotations.Clear();
        QuotationFinder.Find(text, _quotations);
        return _quotations.Count;
    }

    private long Sentences(string text)
    {
        _sentences.Clear();
        TextSegmenter.English.Sentences(text, _sentences);
        return _sentences.Count;
    }
}

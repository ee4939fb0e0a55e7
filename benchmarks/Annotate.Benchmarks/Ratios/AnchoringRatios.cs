using System.Globalization;
using Annotate.Anchoring;

namespace Annotate.Benchmarks.Ratios;

/// <summary>Anchoring quotes: time beside a plain block Myers search of the whole text and beside string.IndexOf, and how many are found or
/// refused.</summary>
internal sealed class AnchoringRatios : IRatioArea
{
    public string Name => "anchoring";

    public IEnumerable<RatioRow> Rows()
    {
        foreach (var length in (int[])[5_000, 200_000])
        {
            var work = new AnchoringWorkload(length, length);
            var size = length / 1000 + "k";
            foreach (var row in FuzzyRows(work, size))
                yield return row;
            foreach (var row in ExactRows(work, size))
                yield return row;
            yield return RebaseRow(work, size, length == 5_000 ? 150 : 10_000, length == 5_000 ? 1 : 50);
        }
    }

    private static IEnumerable<RatioRow> FuzzyRows(AnchoringWorkload work, string size)
    {
        var anchorer = new Anchorer(work.Article);
        var plain = new PlainMyers(work.Article.Text);
        foreach (var (rate, target) in ((double, double?)[])[(0.05, size == "200k" ? 10 : null), (0.15, size == "200k" ? 4 : null)])
        {
            var quotes = work.Noisy(rate);
            yield return new RatioRow
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"{size} quotes with {rate:P0} noise, one quote"),
                Ours = () => quotes.Sum(quote => anchorer.Anchor(quote.Selector).Spans?.Count ?? 0),
                Baseline = () => quotes.Sum(quote => plain.Find(quote.Selector.Exact).Length),
                BaselineName = "block Myers over the text",
                Target = target,
                Operations = quotes.Count,
                Remark = () => Success(quotes, quote => anchorer.Anchor(quote).Spans?[0]),
            };
        }
        var absent = work.FromElsewhere();
        yield return new RatioRow
        {
            Name = $"{size} absent quotes, one quote",
            Ours = () => absent.Sum(quote => anchorer.Anchor(quote).Spans?.Count ?? 0),
            Baseline = () => absent.Sum(quote => plain.Find(quote.Exact).Length),
            BaselineName = "block Myers over the text",
            Operations = absent.Count,
            Remark = () => string.Create(
                CultureInfo.InvariantCulture, $"refused {absent.Count(quote => !anchorer.Anchor(quote).IsAnchored)}/{absent.Count}"),
        };
        yield return new RatioRow
        {
            Name = $"{size} index of an article",
            Ours = () => new ArticleIndex(work.Article.Text).Directory(CancellationToken.None).GetHashCode() & 1,
        };
    }

    private static IEnumerable<RatioRow> ExactRows(AnchoringWorkload work, string size)
    {
        var quotes = work.Noisy(0);
        var text = work.Article.Text;
        var cold = new Anchorer(work.Article);
        var indexed = new Anchorer(work.Article);
        foreach (var (quote, _) in work.Noisy(0.05))
            indexed.Anchor(quote);
        foreach (var (name, anchorer) in ((string, Anchorer)[])[("no index", cold), ("index built", indexed)])
        {
            yield return new RatioRow
            {
                Name = $"{size} exact quotes, {name}, one quote",
                Ours = () => quotes.Sum(quote => anchorer.Anchor(quote.Selector).Spans?.Count ?? 0),
                Baseline = () => quotes.Sum(quote => All(text, quote.Selector.Exact)),
                BaselineName = "IndexOf, every place",
                Target = 1 / 1.5,
                Operations = quotes.Count,
                Remark = () => Success(quotes, quote => anchorer.Anchor(quote).Spans?[0]),
            };
        }
        yield return new RatioRow
        {
            Name = $"{size} exact quotes, no index, first place",
            Ours = () => quotes.Sum(quote => cold.Anchor(quote.Selector).Spans?.Count ?? 0),
            Baseline = () => quotes.Sum(quote => text.IndexOf(quote.Selector.Exact, StringComparison.Ordinal)),
            BaselineName = "IndexOf, first place (no look for others)",
            Operations = quotes.Count,
        };
    }

    /// <summary>An edited version: words replaced, sentences added and cut, a paragraph moved. The target is a time, in the
    /// remark.</summary>
    private static RatioRow RebaseRow(AnchoringWorkload work, string size, int annotations, int targetMilliseconds)
    {
        var annotated =
            work.Article.Annotate(work.Spans(annotations).Select((span, i) => new Tag { Id = $"t{i}", Label = "x", Target = span }));
        var newText = work.Edited();
        return new RatioRow
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{size} rebase with {annotations} annotations"),
            Ours = () => annotated.Rebase(newText).Report.Outcomes.Count,
            Remark = () =>
                $"target {targetMilliseconds} ms; {annotated.Rebase(newText).Report.ToString().ReplaceLineEndings("\n").Split('\n')[0]}",
        };
    }

    private static int All(string text, string quote)
    {
        var count = 0;
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }

    /// <summary>A quote is found if the span shares at least nine tenths of its text with the true place.</summary>
    private static string Success(List<(QuoteSelector Selector, TextSpan Place)> quotes, Func<QuoteSelector, TextSpan?> find)
    {
        var found = quotes.Count(quote => find(quote.Selector) is { } span
            && span.Intersect(quote.Place) is { } common
            && common.Length >= 0.9 * span.Union(quote.Place).Length);
        return string.Create(CultureInfo.InvariantCulture, $"found {found}/{quotes.Count}");
    }
}

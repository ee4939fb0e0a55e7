using System.CommandLine;
using System.Globalization;
using Annotate.Anchoring;
using Annotate.Evaluation;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Finds where quotes stand in an article.</summary>
internal sealed class AnchorCommand : ToolCommand
{
    private readonly Argument<string> _article =
        CommandSymbols.Input("article", "The article: a .txt, or any file that holds one; - for stdin.");
    private readonly ReadingOptions _reading = new();
    private readonly Option<string> _quotes = new("--quotes") { Description = "The quotes: one a line, or .json and .jsonl with "
        + "strings or {\"exact\", \"prefix\", \"suffix\", \"start\"}; - for stdin.", HelpName = "file", Required = true };
    private readonly Option<bool?> _quotesJson =
        new("--quotes-json") { Description = "Take the quotes for JSON whatever their name, for stdin." };
    private readonly Option<bool> _inOrder = new("--in-order") { Description = "The quotes stand in the order of the text." };
    private readonly Option<bool> _apart = new("--no-overlaps") { Description = "No quote overlaps another." };
    private readonly Option<double> _errorRate = new("--max-error-rate")
    {
        Description = "The largest share of a quote that may be wrong, 0 to 0.5.",
        DefaultValueFactory = _ => AnchorOptions.Default.MaxErrorRate
    };

    public AnchorCommand() : base(
        "anchor", "Finds where quotes stand: exactly, normalised or approximately; refuses what is absent or ambiguous, with exit "
            + "code 1. Spans are [start, end) in UTF-16 code units. With --json one line a quote.",
        "annotate anchor article.txt --quotes quotes.txt",
        "annotate anchor article.annotate.json --quotes quotes.jsonl --json",
        "echo 'The bridge is safe' | annotate anchor article.txt --quotes -")
    {
        Add(_article);
        Add(_quotes);
        Add(_quotesJson);
        Add(_inOrder);
        Add(_apart);
        Add(_errorRate);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var rate = session.Get(_errorRate);
        if (rate is not (>= 0 and <= 0.5))
            throw ToolException.Usage($"The error rate is {rate.ToString(CultureInfo.InvariantCulture)}, and lies between 0 and "
                + $"0.5: past that, anything matches.");
        var quotes = session.Get(_quotes)!;
        if (session.Get(_article) == InputFile.Standard && quotes == InputFile.Standard)
            throw ToolException.Usage($"{InputFiles.StdinOnce} Name a file for the article or for the quotes.");
        var reader = session.Reader(_reading);
        var inputs = reader.Resolve(session.Get(_article));
        if (inputs.Count != 1)
            throw ToolException.Usage($"Quotes are looked for in one article, and there are {inputs.Count} inputs. Give one.");
        var article = (await reader.ReadSingleAsync(inputs[0]).ConfigureAwait(false)).Article;
        var anchorer = new Anchorer(article, AnchorOptions.Default with { MaxErrorRate = rate });
        var selectors = QuoteReader.ReadAsync(quotes, session.Get(_quotesJson), session.CancellationToken);
        var results = AnchorAsync(session, anchorer, selectors);
        if (session.IsJson)
            await WriteLinesAsync(session, results).ConfigureAwait(false);
        else
            WriteTable(session, article, await results.ToListAsync(session.CancellationToken).ConfigureAwait(false));
    }

    private IAsyncEnumerable<AnchorResult> AnchorAsync(Session session, Anchorer anchorer, IAsyncEnumerable<QuoteSelector> selectors)
    {
        var (inOrder, apart) = (session.Get(_inOrder), session.Get(_apart));
        return inOrder || apart
            ? anchorer.AnchorAll(selectors.ToBlockingEnumerable(session.CancellationToken), inOrder, apart, session.CancellationToken)
                .ToAsyncEnumerable()
            : selectors.Select(selector => anchorer.Anchor(selector, session.CancellationToken));
    }

    private static async Task WriteLinesAsync(Session session, IAsyncEnumerable<AnchorResult> results)
    {
        await foreach (var result in results.ConfigureAwait(false))
        {
            session.Terminal.WriteJson(AnchorJson.Of(result));
            session.RaiseFindings(!result.IsAnchored);
        }
    }

    private static void WriteTable(Session session, Article article, List<AnchorResult> results)
    {
        session.Terminal.Write(new Report(
            $"{results.Count(result => result.IsAnchored)} of {results.Count} quotes found",
            ["spans", "method", "distance", "score", "text"],
            results.Select(result => (ReportValue[])
            [
                result.Spans?.ToString() ?? "refused",
                result.Method is { } method ? JsonLine.NameOf(method) : JsonLine.NameOf(result.Refusal!.Value),
                result.EditDistance,
                result.Score,
                result.Spans is { } spans ? article.TextOf(spans) : result.Selector.Exact,
            ])));
        foreach (var refused in results.Where(result => !result.IsAnchored))
            session.Terminal.Warn(refused.Diagnostic!.ToString());
        session.RaiseFindings(results.Any(result => !result.IsAnchored));
    }
}

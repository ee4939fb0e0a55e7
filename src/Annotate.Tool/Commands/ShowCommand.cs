using System.CommandLine;
using Annotate.Analysis;
using Annotate.Evaluation;
using Annotate.Formats.Tables;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Shows articles: as tables, as text with its spans in brackets, as a graph, as an HTML page.</summary>
internal sealed class ShowCommand : ToolCommand
{
    private readonly Argument<string[]> _inputs = CommandSymbols.Inputs();
    private readonly ReadingOptions _reading = new();
    private readonly Option<string?> _html = new("--html")
    {
        Description = "Write one self-contained HTML page to this file instead; - for stdout. Takes one article.",
        HelpName = "file"
    };
    private readonly Option<string> _as = new("--as") { Description = "What is shown.", DefaultValueFactory = _ => "tables" };
    private readonly Option<bool> _inPlace = CommandSymbols.InPlace();

    public ShowCommand() : base(
        "show", "Shows who said what, what is claimed and what bears on it. With --json the whole article as one line of annotate/1.",
        "annotate show article.annotate.json",
        "annotate show article.annotate.json --html article.html",
        "annotate show 'corpus/**/*.json' --as text",
        "annotate show article.annotate.json --as mermaid > claims.mmd")
    {
        _as.AcceptOnlyFromAmong("tables", "text", "mermaid", "dot");
        Add(_inputs);
        Add(_html);
        Add(_as);
        Add(_inPlace);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var reader = session.Reader(_reading);
        var inputs = reader.Resolve(session.Get(_inputs));
        if (session.Get(_html) is { } html)
        {
            OutputFile.Guard(session, html, session.Get(_inPlace));
            if (inputs.Count > 1)
                throw ToolException.Usage($"One HTML page shows one article, and there are {inputs.Count} inputs. Give one.");
            var annotated = await reader.ReadSingleAsync(inputs[0]).ConfigureAwait(false);
            await HtmlPage.WriteAsync(session, html, annotated, rebase: null, session.Get(_inPlace)).ConfigureAwait(false);
            return;
        }
        await foreach (var (_, annotated) in reader.ReadGoodAsync(inputs, session.CancellationToken).ConfigureAwait(false))
            Show(session, annotated);
    }

    private void Show(Session session, AnnotatedArticle annotated)
    {
        if (session.IsJson)
        {
            session.Terminal.WriteJson(JsonLine.Minified(session.Library.Json, annotated));
            return;
        }
        switch (session.Get(_as))
        {
            case "text":
                session.Terminal.Write(annotated.ToConsoleText());
                break;
            case "mermaid":
                session.Terminal.Write(ClaimGraph.Of(annotated).ToMermaid());
                break;
            case "dot":
                session.Terminal.Write(ClaimGraph.Of(annotated).ToDot());
                break;
            default:
                ShowTables(session.Terminal, annotated);
                break;
        }
    }

    private static void ShowTables(Terminal terminal, AnnotatedArticle annotated)
    {
        terminal.Write(annotated.ToString());
        Report[] tables =
        [
            Select(
                "Who said what", annotated, TableKind.Attributions, "Id", "Source", "Cue", "Content", "Mode", "Within", "Writer's stance"),
            Select("What is claimed", annotated, TableKind.Claims, "Id", "Claim", "Claimants", "Verdicts"),
            Select("What bears on it", annotated, TableKind.Evidence, "Id", "Description", "Words", "Sources", "Bears on"),
        ];
        foreach (var table in tables.Where(table => table.Rows.Count > 0))
            terminal.Write(table);
    }

    private static Report Select(string title, AnnotatedArticle annotated, TableKind kind, params string[] columns)
    {
        var table = AnnotationTable.Of(kind, annotated);
        var places = Array.ConvertAll(columns, column => table.Header.ToList().IndexOf(column));
        return new Report(title, columns, table.Rows.Select(row => places.Select(place => (ReportValue)row[place])));
    }
}

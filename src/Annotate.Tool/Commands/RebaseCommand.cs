using System.CommandLine;
using Annotate.Anchoring;
using Annotate.Diagnostics;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Moves annotations to a new version of their text.</summary>
internal sealed class RebaseCommand : ToolCommand
{
    private readonly Argument<string> _old = CommandSymbols.Input("old", "The annotated article; - for stdin.");
    private readonly Argument<string> _new = CommandSymbols.Input("newtext", "The new text: a .txt, or a file of any format that holds the new article; - for stdin.");
    private readonly ReadingOptions _reading = new();
    private readonly Option<string> _output = CommandSymbols.Output();
    private readonly Option<bool> _inPlace = CommandSymbols.InPlace();
    private readonly Option<string?> _report = CommandSymbols.Report();
    private readonly Option<string?> _html = new("--html") { Description = "Write the new article as an HTML page with what became of its spans, too.", HelpName = "file" };
    private readonly Option<string?> _version = new("--as-version") { Description = "The version that the new article gets. By default the old one is counted on.", HelpName = "version" };

    public RebaseCommand() : base(
        "rebase", "Moves annotations to a new text: every span is unchanged, shifted, found again, changed or orphaned, and reported. Exits with 1 where any is orphaned.",
        "annotate rebase article.annotate.json new-text.txt -o article-2.annotate.json",
        "annotate rebase article.annotate.json new-text.txt -o article.annotate.json --in-place --report rebase.txt",
        "annotate rebase article.annotate.json new-text.txt -o article-2.annotate.json --json")
    {
        Add(_old);
        Add(_new);
        Add(_output);
        Add(_inPlace);
        Add(_report);
        Add(_html);
        Add(_version);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var reader = session.Reader(_reading);
        var old = reader.Resolve(session.Get(_old));
        var newer = InputFiles.Resolve(session, [session.Get(_new)], session.Get(_new) == InputFile.Standard ? "text" : null);
        if (old.Count != 1 || newer.Count != 1)
            throw ToolException.Usage("A rebase takes one annotated article and one new text. Name two files.");
        var output = session.Get(_output)!;
        OutputFile.Guard(session, output, session.Get(_inPlace));
        ReportOutput.Guard(session, session.Get(_html));
        ReportOutput.Guard(session, session.Get(_report));
        var annotated = await reader.ReadSingleAsync(old[0]).ConfigureAwait(false);
        var article = (await session.Reader(new ReadingOptions()).ReadSingleAsync(newer[0]).ConfigureAwait(false)).Article;
        var (moved, report) = Rebase(annotated, article, newer[0].Format.Name == "text", new RebaseOptions { Version = session.Get(_version) }, session.CancellationToken);
        await OutputFile.WriteAsync(session, output, session.Library.Json.ToUtf8Bytes(moved), session.Get(_inPlace)).ConfigureAwait(false);
        if (session.Get(_html) is { } html)
            await HtmlPage.WriteAsync(session, html, moved, report, inPlace: false).ConfigureAwait(false);
        await ReportOutput.WriteAsync(session, session.IsJson ? RebaseJson.Of(report) : report.ToString(), session.Get(_report), isStdoutFree: output != OutputFile.Standard).ConfigureAwait(false);
        session.RaiseFindings(report.Diagnostics.Any(finding => finding.Severity >= Severity.Warning));
    }

    // A bare text says nothing of the article's metadata, which are then kept.
    private static (AnnotatedArticle Annotated, RebaseReport Report) Rebase(
        AnnotatedArticle annotated, Article article, bool isBareText, RebaseOptions options, CancellationToken cancellationToken) =>
        isBareText ? annotated.Rebase(article.Text, options, cancellationToken) : annotated.Rebase(article, options, cancellationToken);
}

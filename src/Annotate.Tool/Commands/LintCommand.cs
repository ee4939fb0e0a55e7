using System.CommandLine;
using Annotate.Analysis;
using Annotate.Merging;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Checks articles against the editorial rules.</summary>
internal sealed class LintCommand : ToolCommand
{
    private readonly Argument<string[]> _inputs = CommandSymbols.Inputs();
    private readonly ReadingOptions _reading = new();
    private readonly Findings _findings = new();
    private readonly RuleOptions _rules = new();

    public LintCommand() : base(
        "lint", $"Checks what the annotations say against published rules of the craft, see 'annotate rules'. {CommandSymbols.LinePerArticle}",
        "annotate lint article.annotate.json",
        "annotate lint corpus/ --suppress ATT004 --fail-on error",
        "annotate lint article.annotate.json --json")
    {
        Add(_inputs);
        _rules.AddTo(this);
        _findings.AddTo(this);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var rules = _rules.Of(session);
        var reader = session.Reader(_reading);
        await foreach (var (input, annotated) in reader.ReadGoodAsync(reader.Resolve(session.Get(_inputs)), session.CancellationToken).ConfigureAwait(false))
            _findings.Write(session, input.Name, annotated.Article, rules.Check(annotated).Findings);
    }
}

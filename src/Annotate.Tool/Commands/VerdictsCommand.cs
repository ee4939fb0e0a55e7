using System.CommandLine;
using Annotate.Analysis;
using Annotate.Merging;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Puts the verdicts recorded beside those that policies draw from the evidence.</summary>
internal sealed class VerdictsCommand : ToolCommand
{
    private readonly Argument<string[]> _inputs = CommandSymbols.Inputs();
    private readonly ReadingOptions _reading = new();
    private readonly PolicyOptions _policies = new();

    public VerdictsCommand() : base(
        "verdicts", $"Shows each claim with the verdicts recorded and those that policies draw, with their rationale. Differences are marked ≠. {CommandSymbols.LinePerArticle}",
        "annotate verdicts article.annotate.json",
        "annotate verdicts article.annotate.json --policy independentMajority",
        "annotate verdicts corpus.jsonl --json")
    {
        Add(_inputs);
        _policies.AddTo(this);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var policies = _policies.Of(session);
        var reader = session.Reader(_reading);
        await foreach (var (input, annotated) in reader.ReadGoodAsync(reader.Resolve(session.Get(_inputs)), session.CancellationToken).ConfigureAwait(false))
        {
            var verdicts = annotated.CompareVerdicts(policies);
            if (session.IsJson)
            {
                session.Terminal.WriteJson(JsonLine.Of(input.Name, annotated.Article, "verdicts", verdicts));
                continue;
            }
            foreach (var comparison in verdicts)
                session.Terminal.Write(comparison.ToString());
        }
    }
}

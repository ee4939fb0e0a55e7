using System.CommandLine;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Checks that articles can be read, and that spans, references and nesting are in order.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private readonly Argument<string[]> _inputs = CommandSymbols.Inputs();
    private readonly ReadingOptions _reading = new();
    private readonly Findings _findings = new();

    public ValidateCommand() : base(
        "validate", $"Checks form and integrity: the format, spans, quotes, references, nesting. {CommandSymbols.LinePerArticle}",
        "annotate validate article.annotate.json",
        "annotate validate corpus/ --fail-on error",
        "annotate validate --from brat 'annotations/*.ann' --json")
    {
        Add(_inputs);
        _findings.AddTo(this);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var reader = session.Reader(_reading);
        await foreach (var read in reader.ReadAsync(reader.Resolve(session.Get(_inputs)), session.CancellationToken).ConfigureAwait(false))
        {
            _findings.Write(session, read.Place, read.Result.Value?.Article, ArticleChecks.Validate(read.Result));
            if (read.Result.Value is null)
                session.Raise(ExitCode.Unreadable);
        }
    }
}

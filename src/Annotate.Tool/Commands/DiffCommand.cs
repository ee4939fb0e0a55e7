using System.CommandLine;
using Annotate.Merging;
using Annotate.Tool.Input;

namespace Annotate.Tool.Commands;

/// <summary>Tells what differs between two versions of an article.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly Argument<string> _before = CommandSymbols.Input("before", "The earlier version; - for stdin.");
    private readonly Argument<string> _after = CommandSymbols.Input("after", "The later version; - for stdin.");
    private readonly ReadingOptions _reading = new();

    public DiffCommand() : base(
        "diff", "Shows what differs, annotation by annotation (+ added, - removed, ~ changed, > moved). Exits with 1 where anything does.",
        "annotate diff before.annotate.json after.annotate.json",
        "git show HEAD:article.annotate.json | annotate diff - article.annotate.json --json")
    {
        Add(_before);
        Add(_after);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var reader = session.Reader(_reading);
        var inputs = reader.Resolve(session.Get(_before), session.Get(_after));
        var articles = await reader.ReadEachAsync(inputs).ConfigureAwait(false);
        if (articles.Count != 2)
            throw ToolException.Usage($"Two articles can be compared, and there are {articles.Count}. Give two files.");
        var diff = ArticleDiff.Between(articles[0], articles[1], session.Library.Json);
        session.Terminal.WriteAnswer(session, diff.ToJson(), diff.ToString());
        session.RaiseFindings(!diff.IsEmpty);
    }
}

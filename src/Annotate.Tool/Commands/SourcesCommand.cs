using System.CommandLine;
using Annotate.Analysis;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Counts who is given a voice, over all inputs or in each article.</summary>
internal sealed class SourcesCommand : ToolCommand
{
    private readonly Argument<string[]> _inputs = CommandSymbols.Inputs();
    private readonly ReadingOptions _reading = new();
    private readonly Option<bool> _each = new("--each") { Description = "Count each article by itself instead of all together." };

    public SourcesCommand() : base(
        "sources", "Shows which sources speak, how much, and how diverse they are: over all articles together, or --each.",
        "annotate sources article.annotate.json",
        "annotate sources corpus.jsonl.gz --json",
        "annotate sources corpus/ --each --json")
    {
        Add(_inputs);
        Add(_each);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var reader = session.Reader(_reading);
        var articles = reader.ReadGoodAsync(reader.Resolve(session.Get(_inputs)), session.CancellationToken);
        if (!session.Get(_each))
        {
            var diversity = SourceDiversity.Of(articles.Select(read => read.Annotated).ToBlockingEnumerable(session.CancellationToken));
            session.Terminal.WriteAnswer(session, AnalysisJson.ToJson(diversity), diversity.ToString());
            return;
        }
        await foreach (var (input, annotated) in articles.ConfigureAwait(false))
        {
            var diversity = SourceDiversity.Of(annotated);
            session.Terminal.WriteAnswer(
                session, JsonLine.Of(input.Name, annotated.Article, "sources", diversity), $"{input.Name}: {annotated}\n{diversity}");
        }
    }
}

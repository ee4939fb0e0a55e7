using System.CommandLine;
using Annotate.Analysis;
using Annotate.Evaluation;
using Annotate.Tool.Input;

namespace Annotate.Tool.Commands;

/// <summary>Counts what a corpus holds.</summary>
internal sealed class StatsCommand : ToolCommand
{
    private readonly Argument<string[]> _inputs = CommandSymbols.Inputs();
    private readonly ReadingOptions _reading = new();

    public StatsCommand() : base(
        "stats", "Counts articles, characters (UTF-16 code units), annotations of each type and their span sets over a corpus.",
        "annotate stats corpus.jsonl.gz --progress",
        "annotate stats corpus/ --json")
    {
        Add(_inputs);
        _reading.AddTo(this);
    }

    protected override Task RunAsync(Session session)
    {
        var reader = session.Reader(_reading);
        var articles = reader.ReadGoodAsync(reader.Resolve(session.Get(_inputs)), session.CancellationToken).Select(read => read.Annotated);
        var statistics = CorpusStatistics.Of(articles.ToBlockingEnumerable(session.CancellationToken), session.Library.Json);
        if (session.IsJson)
        {
            session.Terminal.WriteJson(AnalysisJson.ToJson(statistics));
            return Task.CompletedTask;
        }
        session.Terminal.Write(new Report(
            $"Articles: {statistics.Articles}, characters: {statistics.Characters}, annotations: {statistics.Annotations}",
            ["type", "annotations", "articles", "spanSets", "discontinuous", "unanchored"],
            statistics.Types.Select(
                type => (ReportValue[])[type.Type, type.Annotations, type.Articles, type.SpanSets, type.Discontinuous, type.Unanchored])));
        return Task.CompletedTask;
    }
}

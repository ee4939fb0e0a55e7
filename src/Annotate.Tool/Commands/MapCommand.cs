using System.CommandLine;
using Annotate.Analysis;
using Annotate.Diagnostics;
using Annotate.Serialization;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Does one thing with every article of a stream: JSON Lines in, JSON Lines out, in order.</summary>
internal sealed class MapCommand : ToolCommand
{
    private readonly Argument<string> _operation = new("operation") { Description = "rewrite: the article, checked and written anew. "
        + "validate, lint, verdicts, sources: what the command of this name answers with --json." };
    private readonly RuleOptions _rules = new();
    private readonly PolicyOptions _policies = new();
    private readonly Option<int> _workers = new("--workers")
    {
        Description = "How many articles are worked on at once; by default one a processor.",
        HelpName = "number",
        DefaultValueFactory = _ => Environment.ProcessorCount
    };
    private readonly Option<bool> _ignoreBad =
        new("--ignore-bad") { Description = "Exit with 0 in spite of bad records, for engines that take anything else for a failed task." };

    public MapCommand() : base(
        "map", "Reads annotate/1 as JSON Lines on stdin (gzip too) and writes JSON Lines on stdout, in order and in parallel: one "
            + "line out for each good line in, one line on stderr for each bad one. Made for Spark's pipe, Hadoop streaming, GNU "
            + "parallel and xargs.",
        "annotate map lint < corpus.jsonl > findings.jsonl",
        "zcat corpus.jsonl.gz | annotate map verdicts --policy independentMajority --workers 8 > verdicts.jsonl",
        "parallel --pipe --block 100M annotate map rewrite --ignore-bad < corpus.jsonl > clean.jsonl")
    {
        _operation.AcceptOnlyFromAmong("rewrite", "validate", "lint", "verdicts", "sources");
        Add(_operation);
        Add(_workers);
        Add(_ignoreBad);
        _rules.AddTo(this);
        _policies.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var workers = session.Get(_workers);
        if (workers is < 1 or > 1024)
            throw ToolException.Usage($"There are {workers} workers. Give between 1 and 1024.");
        var operation = Operation(session);
        var options = new CorpusOptions { DegreeOfParallelism = workers };
        var count = 0L;
        var results =
            session.Library.Json.MapLinesAsync(new StandardInput(), read => Apply(operation, read), options, session.CancellationToken);
        await foreach (var (line, complaint) in results.ConfigureAwait(false))
        {
            session.Terminal.Tell(++count);
            if (line is not null)
                session.Terminal.WriteJson(line);
            else
                session.Terminal.Warn(complaint!);
            if (line is null && !session.Get(_ignoreBad))
                session.Raise(ExitCode.Unreadable);
            await session.Terminal.FlushAsync(session.CancellationToken).ConfigureAwait(false);
        }
    }

    private Func<ReadResult<AnnotatedArticle>, string> Operation(Session session)
    {
        var json = session.Library.Json;
        switch (session.Get(_operation))
        {
            case "validate":
                return read => JsonLine.Of(null, read.Value!.Article, "findings", ArticleChecks.Validate(read));
            case "lint":
                var rules = _rules.Of(session);
                return read => JsonLine.Of(null, read.Value!.Article, "findings", rules.Check(read.Value).Findings);
            case "verdicts":
                var policies = _policies.Of(session);
                return read => JsonLine.Of(null, read.Value!.Article, "verdicts", read.Value.CompareVerdicts(policies));
            case "sources":
                return read => JsonLine.Of(null, read.Value!.Article, "sources", SourceDiversity.Of(read.Value));
            default:
                return read => JsonLine.Minified(json, read.Value!);
        }
    }

    /// <summary>The line for stdout, or the one for stderr.</summary>
    private static (string? Line, string? Complaint) Apply(
        Func<ReadResult<AnnotatedArticle>, string> operation, ReadResult<AnnotatedArticle> read)
    {
        try
        {
            return read.IsSuccess
                ? (operation(read), null)
                : (null, Complaint(
                    read, read.Diagnostics.First(finding => finding.Severity == Severity.Error).ToString(),
                    read.Diagnostics.Count(finding => finding.Severity == Severity.Error)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (null, Complaint(read, exception.Message, 1));
        }
    }

    private static string Complaint(ReadResult<AnnotatedArticle> read, string message, int errors) =>
        $"line {read.LineNumber}: {message.ReplaceLineEndings(" ")}{(errors > 1 ? $" ({errors - 1} more errors)" : "")}";
}

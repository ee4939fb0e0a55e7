using System.CommandLine;
using Annotate.Merging;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Merges two versions that go back to a common one, or what several annotators made of one text.</summary>
internal sealed class MergeCommand : ToolCommand
{
    private readonly Argument<string[]> _inputs = new("inputs")
    {
        Description = "The common version, ours and theirs; with --policy one file an annotator.",
        Arity = ArgumentArity.OneOrMore
    };
    private readonly ReadingOptions _reading = new();
    private readonly Option<LayerMergePolicy?> _policy = new("--policy")
    {
        Description = "Merge annotators instead of versions, and keep what anybody (union), everybody (intersection), more than half "
            + "(majority) or the first of them (priority) annotated.",
        HelpName = "union|intersection|majority|priority"
    };
    private readonly Option<string> _by =
        new("--by") { Description = "The id of the agent who merges annotators.", DefaultValueFactory = _ => "annotate" };
    private readonly Option<string> _output = CommandSymbols.Output();
    private readonly Option<bool> _inPlace = CommandSymbols.InPlace();
    private readonly Option<string?> _report = CommandSymbols.Report();

    public MergeCommand() : base(
        "merge", "Merges COMMON OURS THEIRS, annotation by annotation and member by member; conflicts keep ours and are reported, "
            + "with exit code 1. With --policy merges annotators, named after their files.",
        "annotate merge common.annotate.json ours.annotate.json theirs.annotate.json -o merged.annotate.json",
        "annotate merge --policy majority anna.json ben.json carla.json -o gold.annotate.json")
    {
        _policy.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "union", "intersection", "majority", "priority");
        Add(_inputs);
        Add(_policy);
        Add(_by);
        Add(_output);
        Add(_inPlace);
        Add(_report);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var reader = session.Reader(_reading);
        var inputs = reader.Resolve(session.Get(_inputs));
        var output = session.Get(_output)!;
        OutputFile.Guard(session, output, session.Get(_inPlace));
        ReportOutput.Guard(session, session.Get(_report));
        var articles = await reader.ReadEachAsync(inputs).ConfigureAwait(false);
        var (merged, json, text, hasConflicts) =
            session.Get(_policy) is { } policy ? MergeLayers(session, inputs, articles, policy) : MergeVersions(session, articles);
        await OutputFile.WriteAsync(session, output, session.Library.Json.ToUtf8Bytes(merged), session.Get(_inPlace)).ConfigureAwait(false);
        await ReportOutput.WriteAsync(
            session, session.IsJson ? json : text, session.Get(_report), isStdoutFree: output != OutputFile.Standard).ConfigureAwait(false);
        session.RaiseFindings(hasConflicts);
    }

    private static (AnnotatedArticle Merged, string Json, string Text, bool HasConflicts) MergeVersions(
        Session session, IReadOnlyList<AnnotatedArticle> articles)
    {
        if (articles.Count != 3)
            throw ToolException.Usage($"A merge takes the common version, ours and theirs, and there are {articles.Count} articles. "
                + $"Give three, or --policy to merge annotators.");
        var merge = ThreeWayMerge.Of(articles[0], articles[1], articles[2], session.Library.Json);
        return (
            merge.Merged,
            JsonLine.OfJson(null, merge.Merged.Article, "conflicts", merge.Conflicts.ToJson()),
            merge.ToString(),
            merge.Conflicts.Count > 0);
    }

    private (AnnotatedArticle Merged, string Json, string Text, bool HasConflicts) MergeLayers(
        Session session, IReadOnlyList<InputFile> inputs, IReadOnlyList<AnnotatedArticle> articles, LayerMergePolicy policy)
    {
        var layers = InputFiles.NamesOf(inputs).Zip(articles, (name, annotated) => (name, annotated)).ToArray();
        var merge = LayerMerge.Of(layers, policy, new Agent { Id = session.Get(_by)!, Kind = AgentKind.Software, Name = "annotate merge" });
        return (
            merge.Merged,
            JsonLine.OfJson(null, merge.Merged.Article, "agreements", merge.Agreements.ToJson()),
            merge.ToString(),
            false);
    }
}

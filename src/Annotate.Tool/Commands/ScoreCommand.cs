using System.CommandLine;
using Annotate.Evaluation;
using Annotate.Tool.Input;

namespace Annotate.Tool.Commands;

/// <summary>Scores predictions against a gold standard.</summary>
internal sealed class ScoreCommand : ToolCommand
{
    private readonly Argument<string> _gold = CommandSymbols.Input("gold", "The gold standard: a file, directory or glob; - for stdin.");
    private readonly Argument<string> _predicted = CommandSymbols.Input("predicted", "The predictions on the same texts.");
    private readonly ReadingOptions _reading = new();
    private readonly Option<string?> _role = new("--role")
    {
        Description = "Score one role alone: attribution.content; or one label of it: tag.target:PERSON.",
        HelpName = "type.role[:label]",
    };
    private readonly Option<string> _what = new("--what")
    {
        Description = "Score spans by type, role and label, whole attributions with their roles, or characters.",
        DefaultValueFactory = _ => "spans",
    };

    public ScoreCommand() : base(
        "score", "Scores predicted spans against gold: strict, exact, partial and type matches (SemEval-2013 task 9.1), with true positives, false positives and false negatives. Articles are paired by id, else by text.",
        "annotate score gold.annotate.json predicted.annotate.json",
        "annotate score gold.jsonl predicted.jsonl --role attribution.content --json",
        "annotate score gold/ predicted/ --what attributions")
    {
        _what.AcceptOnlyFromAmong("spans", "attributions", "characters");
        Add(_gold);
        Add(_predicted);
        Add(_role);
        Add(_what);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var reader = session.Reader(_reading);
        var inputs = (Gold: reader.Resolve(session.Get(_gold)), Predicted: reader.Resolve(session.Get(_predicted)));
        var gold = await ReadAsync(session, reader, inputs.Gold).ConfigureAwait(false);
        var predicted = await ReadAsync(session, reader, inputs.Predicted).ConfigureAwait(false);
        session.Terminal.WriteAnswer(session, Score(session, ArticlePairs.Of(session.Terminal, gold, predicted)).ToReport());
    }

    private EvaluationResult Score(Session session, IReadOnlyList<(AnnotatedArticle Gold, AnnotatedArticle? Predicted)> pairs)
    {
        if (session.Get(_what) == "attributions")
            return FrameScores.Of(pairs.Select(pair => (Frames(pair.Gold), Frames(pair.Predicted))));
        var spans = pairs.Select(pair => (Spans(session, pair.Gold), Spans(session, pair.Predicted)));
        return session.Get(_what) == "spans"
            ? new SpanScorer().Score(spans)
            : spans.ToArray() is [var only]
                ? new SpanScorer().ScoreCharacters(only.Item1, only.Item2)
                : throw ToolException.Usage($"Characters are scored in one article, and there are {pairs.Count}. Give one, or score spans.");
    }

    private IEnumerable<LabelledSpans> Spans(Session session, AnnotatedArticle? annotated)
    {
        var annotations = annotated?.Annotations ?? Enumerable.Empty<Annotation>();
        return session.Get(_role) is { } role ? LabelledSpans.Of(annotations, role) : LabelledSpans.Of(annotations);
    }

    private static IEnumerable<RoleFrame> Frames(AnnotatedArticle? annotated) => annotated?.OfType<Attribution>().Select(RoleFrame.Of) ?? [];

    private static async Task<List<AnnotatedArticle>> ReadAsync(Session session, ArticleReader reader, IReadOnlyList<InputFile> inputs)
    {
        var articles = new List<AnnotatedArticle>();
        await foreach (var (_, annotated) in reader.ReadGoodAsync(inputs, session.CancellationToken).ConfigureAwait(false))
            articles.Add(annotated);
        return articles;
    }
}

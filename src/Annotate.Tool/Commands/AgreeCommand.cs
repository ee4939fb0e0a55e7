using System.CommandLine;
using Annotate.Evaluation;
using Annotate.Tool.Input;

namespace Annotate.Tool.Commands;

/// <summary>Measures how much annotators of one text agree.</summary>
internal sealed class AgreeCommand : ToolCommand
{
    // Gamma samples; the same seed gives the same figure at every run.
    private const ulong GammaSeed = 1;

    private readonly Argument<string[]> _inputs =
        new("inputs") { Description = "One file an annotator, named after it; or one file with --by.", Arity = ArgumentArity.OneOrMore };
    private readonly ReadingOptions _reading = new();
    private readonly Option<string?> _by =
        new("--by") { Description = "Compare the layers, or the makers, of the annotations of one file." };
    private readonly Option<string?> _role = new("--role")
    {
        Description = "Compare one role alone: attribution.content; or one label of it: tag.target:PERSON. "
            + "Needed where spans of different labels overlap (alpha).",
        HelpName = "type.role[:label]",
    };
    private readonly Option<bool> _split =
        new("--split") { Description = "Take each stretch of a discontinuous span for a unit of its own (alpha and gamma)." };
    private readonly Option<string[]> _measures = new("--measure") { Description = "f1 (pairwise, of spans), agr (directed), tokens "
        + "(Krippendorff's alpha over words), alpha (unitizing), gamma, or disagreements. May be repeated; f1 by default." };

    public AgreeCommand() : base(
        "agree", "Measures the agreement of annotators, each measure with its parts; lists disagreements. With --json one line a measure.",
        "annotate agree anna.json ben.json",
        "annotate agree anna.json ben.json carla.json --measure gamma --measure alpha --role attribution.content",
        "annotate agree article.json --by layer --measure disagreements --json")
    {
        _by.AcceptOnlyFromAmong("layer", "annotator");
        _measures.AcceptOnlyFromAmong("f1", "agr", "tokens", "alpha", "gamma", "disagreements");
        Add(_inputs);
        Add(_by);
        Add(_role);
        Add(_split);
        Add(_measures);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var reader = session.Reader(_reading);
        var inputs = reader.Resolve(session.Get(_inputs));
        var articles = await reader.ReadEachAsync(inputs).ConfigureAwait(false);
        var layers = Layers(session, inputs, articles);
        if (layers.Count < 2)
            throw ToolException.Usage($"Agreement is between two annotators or more, and there is "
                + $"{(layers.Count == 0 ? "none" : $"'{layers[0].Name}' alone")}. Give more files, or --by layer or annotator.");
        var agreement = Agreement.Of(layers);
        foreach (var measure in session.Get(_measures) is { Length: > 0 } asked ? asked : ["f1"])
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            session.Terminal.WriteAnswer(session, Measure(session, agreement, measure).ToReport());
        }
    }

    private IReadOnlyList<AnnotationLayer> Layers(
        Session session, IReadOnlyList<InputFile> inputs, IReadOnlyList<AnnotatedArticle> articles)
    {
        if (session.Get(_by) is not { } by)
            return [.. InputFiles.NamesOf(inputs).Zip(articles, AnnotationLayer.Of)];
        if (articles.Count != 1)
            throw ToolException.Usage($"--by compares what is in one file, and there are {articles.Count}. Give one.");
        return by == "layer" ? AnnotationLayer.ByLayer(articles[0]) : AnnotationLayer.ByAnnotator(articles[0]);
    }

    private EvaluationResult Measure(Session session, Agreement agreement, string measure)
    {
        var role = session.Get(_role);
        if (measure == "tokens")
            return KrippendorffAlpha.Of(
                role is null ? agreement.Tokens(Tokenizer.Words) : agreement.Tokens(Tokenizer.Words, role),
                MeasurementLevel.Nominal);
        var spans = role is null ? agreement.Spans() : agreement.Spans(role);
        var discontinuous = session.Get(_split) ? DiscontinuousSpans.Split : DiscontinuousSpans.Refuse;
        return measure switch
        {
            "agr" => spans.Directed(SpanMatchRule.Overlap),
            "alpha" => UnitizingAlpha.Of(spans.ToContinuum(discontinuous)),
            "gamma" => GammaAgreement.Of(spans.ToContinuum(discontinuous), new GammaOptions { Seed = GammaSeed }),
            "disagreements" => spans.Disagreements(),
            _ => spans.PairwiseF1(),
        };
    }
}

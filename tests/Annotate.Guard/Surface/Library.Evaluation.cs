using Annotate.Evaluation;
#if !GUARD_OLD
using Annotate.Evaluation.FactChecking;
#endif

namespace Annotate.Guard.Surface;

internal static partial class Library
{
    /// <summary>Every measure of two annotators of one text, by name; each is asked by itself, since some do not fit.</summary>
    public static IEnumerable<(string Name, Func<string> Measure)> Measures(AnnotatedArticle first, AnnotatedArticle second)
    {
        var agree = () => Agreement.Of(AnnotationLayer.Of("first", first), AnnotationLayer.Of("second", second));
#if GUARD_OLD
        var words = WordTokenizer.Default;
#else
        var words = Tokenizer.Words;
#endif
        SpanAgreement Contents() => agree().Spans("attribution.content");
        yield return ("alpha", () => Report(KrippendorffAlpha.Of(agree().Tokens(words), MeasurementLevel.Nominal)));
        yield return ("kappa", () => Report(CohenKappa.Of(agree().Tokens(words, "attribution.content"))));
        yield return ("modes", () => Report(ScottPi.Of(agree().Attributes(attribution => attribution.Mode))));
        yield return ("fleiss", () => Report(FleissKappa.Of(agree().Attributes(attribution => attribution.Kind))));
#if GUARD_OLD
        yield return ("bootstrap", () => Report(Bootstrap.Of(
            agree().Tokens(words), BennettS.Of, new BootstrapOptions { Seed = 1, Resamples = 20 })));
#else
        yield return ("bootstrap", () => Report(
            new Bootstrap { Seed = 1, Resamples = 20 }.Of(agree().Tokens(words), BennettS.Of)));
#endif
        yield return ("f1", () => Report(agree().Spans().PairwiseF1()));
        yield return ("agr", () => Report(Contents().Directed(SpanMatchRule.Overlap)));
        yield return ("disagreements", () => Report(agree().Spans().Disagreements()));
        yield return ("unitizing", () => Report(UnitizingAlpha.Of(Contents().AtDepth(0).ToContinuum(DiscontinuousSpans.Split))));
        yield return ("gamma", () => Report(GammaAgreement.Of(
            Contents().ToContinuum(DiscontinuousSpans.Split), new GammaOptions { Seed = 1, MinSamples = 3, MaxSamples = 3 })));
        yield return ("spans", () => Report(new SpanScorer().Score(Spans(first), Spans(second))));
        yield return ("characters", () => Report(new SpanScorer().ScoreCharacters(Spans(first), Spans(second))));
#if GUARD_OLD
        yield return ("frames", () => Report(FrameScorer.Score(first.OfType<Attribution>(), second.OfType<Attribution>())));
#else
        yield return ("frames", () => Report(FrameScores.Of(first.OfType<Attribution>(), second.OfType<Attribution>())));
#endif
    }

    /// <summary>The scorers of fact checking, of articles that a data set gave, against others.</summary>
    public static IEnumerable<(string Name, Func<string> Measure)> Scores(
        IReadOnlyList<AnnotatedArticle> gold, IReadOnlyList<AnnotatedArticle> predicted)
    {
        const ScoringMode mode = ScoringMode.Official;
#if GUARD_OLD
        yield return ("fever", () => Report(FeverScorer.Score(
            gold.SelectMany(GoldClaim.Of), predicted.SelectMany(ClaimPrediction.Of), mode)));
        yield return ("feverous", () => Report(FeverousScorer.Score(
            gold.SelectMany(GoldClaim.Of), predicted.SelectMany(ClaimPrediction.Of), mode)));
        yield return ("averitec", () => Report(AveritecScorer.Score(
            gold.SelectMany(AveritecClaim.Of), predicted.SelectMany(AveritecClaim.Of), Similarity, mode)));
        yield return ("scifact", () => Report(SciFactScorer.Score(
            gold.SelectMany(SciFactClaim.Of), predicted.SelectMany(SciFactClaim.Of), Enum.GetValues<SciFactTruncation>()[0], mode)));
#else
        yield return ("fever", () => Report(FeverScores.Of(
            gold.SelectMany(FeverClaim.Of), predicted.SelectMany(FeverClaim.OfPredictions), mode)));
        yield return ("feverous", () => Report(FeverScores.OfFeverous(
            gold.SelectMany(FeverClaim.Of), predicted.SelectMany(FeverClaim.OfPredictions), mode)));
        yield return ("averitec", () => Report(AveritecScores.Of(
            gold.SelectMany(AveritecClaim.Of), predicted.SelectMany(AveritecClaim.Of), Similarity, mode)));
        yield return ("scifact", () => Report(SciFactScores.Of(
            gold.SelectMany(SciFactClaim.Of), predicted.SelectMany(SciFactClaim.Of), Enum.GetValues<SciFactTruncation>()[0], mode)));
#endif
    }

    private static IReadOnlyList<LabelledSpans> Spans(AnnotatedArticle annotated) => LabelledSpans.Of(annotated.Annotations);

    private static double Similarity(string left, string right) => left == right ? 1 : 0.25;

    private static string Report(EvaluationResult result) => $"{result.ToJson()}\n{result}\n{result.ToCsv()}";
}

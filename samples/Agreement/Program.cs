// Two annotators of one article: how far they agree, where they differ, and what the second scores against the first.
using Annotate;
using Annotate.Evaluation;
using Annotate.Samples;
using TwoAnnotators;

var gold = SampleArticles.BelgorodAnnotated;
var second = SecondAnnotator.Reread(gold);

var agreement = Agreement.Of(AnnotationLayer.Of("first", gold), AnnotationLayer.Of("second", second));
var contents = agreement.Spans("attribution.content");
var words = agreement.Tokens(Tokenizer.Words, "attribution.content");
Console.WriteLine(KrippendorffAlpha.Of(words, MeasurementLevel.Nominal)); // word by word
Console.WriteLine(GammaAgreement.Of(contents.ToContinuum(DiscontinuousSpans.Split), new GammaOptions { Seed = 1 })); // place and label
Console.WriteLine(agreement.Attributes(a => a.Mode).Confusion(0, 1)); // one attribute of those they share
Console.WriteLine(contents.Disagreements()); // what to talk about, with the words
Console.WriteLine(FrameScores.Of(gold.OfType<Attribution>(), second.OfType<Attribution>())); // the second against the first, role by role

// More of the same.
var modes = agreement.Attributes(a => a.Mode);
Console.WriteLine(Coefficient.ToReport(
[
    new Bootstrap { Seed = 1 }.Of(words, CohenKappa.Of),
    ScottPi.Of(modes),
    KrippendorffAlpha.Of(modes, MeasurementLevel.Nominal),
]));
Console.WriteLine(UnitizingAlpha.Of(contents.AtDepth(0).ToContinuum(DiscontinuousSpans.Split)));
Console.WriteLine(contents.Directed(SpanMatchRule.Overlap));
Console.WriteLine(contents.PairwiseF1());

// A measure says when it does not fit.
try
{
    contents.Gamma(new GammaOptions { Seed = 1 });
}
catch (EvaluationException exception)
{
    Console.WriteLine(exception.Message);
}
Console.WriteLine(contents.PairwiseF1().ToCsv());
Console.WriteLine(contents.PairwiseF1().ToJson());

// What the library is for, shown on a real article: who speaks, what is contested and how it stands, what rests on nobody.
using System.Text;
using Annotate;
using Annotate.Analysis;
using Annotate.Diagnostics;
using Annotate.Samples;

const int Width = 118;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // quotation marks
var annotated = SampleArticles.BelgorodAnnotated; // a file of your own: AnnotateJson.Default.Load("article.annotate.json")
var index = ClaimIndex.Of(annotated);

Line($"“{annotated.Article.Headline}”, {annotated.Article.Byline}");
Line($"{annotated.OfType<Claim>().Count()} claims, {annotated.OfType<Attribution>().Count()} attributions, " +
    $"{annotated.OfType<EvidenceSet>().Count()} sets of evidence, {annotated.OfType<Verdict>().Count()} verdicts, {annotated.Validate().Count} mistakes.");

Section("Who speaks, how often, and what the author makes of it");
var sources = annotated.OfType<Attribution>()
    .SelectMany(attribution => index.SourcesOf(attribution), (attribution, source) => (source.Name, attribution.AuthorStance))
    .GroupBy(pair => pair.Name, pair => pair.AuthorStance?.Value ?? "not given")
    .OrderByDescending(source => source.Count()) // stable: equals stay in the order of the text
    .ToList();
foreach (var source in sources.Take(8))
    Line($"{source.Count(),4}  {source.Key,-51}  {Tally(source)}");
Line($"      and {sources.Count - 8} more; nobody is named for {annotated.OfType<Attribution>().Count(attribution => index.SourcesOf(attribution).Count == 0)}.");

Section("What is contested, and how it stands: sets of evidence for (+) and against (−), and the verdict in force");
var superseded = annotated.OfType<Verdict>().Select(verdict => verdict.SupersedesId).ToHashSet();
var contested = index.Claims.Where(claim => Count(claim, Stance.Refutes) > 0 && claim.SourceLevel != SourceLevel.Writer).ToList();
foreach (var claim in contested)
    Line($"{claim.Id,4}  +{Count(claim, Stance.Supports)} −{Count(claim, Stance.Refutes)}  {LabelOf(claim),-17}  {claim.Text}");
var followed = index.Claims.First(claim => LabelOf(claim) == VerdictLabel.Conflicting.Value);
Line($"\nOne of them followed to the words, {followed.Id}: {followed.Text}");
foreach (var set in index.SetsOf(followed.Id))
{
    var words = index.EvidenceOf(set).Select(evidence => evidence.Target is { } target ? $"“{annotated.TextOf(target)}”" : evidence.Description);
    Line($"  {set.Stance,-10} {set.Strength,-9} {string.Join(" with ", words)}");
}
foreach (var comparison in annotated.CompareVerdicts(VerdictPolicies.Standard).Where(comparison => comparison.ClaimId == followed.Id))
    Console.WriteLine(string.Join('\n', $"{comparison}".Split('\n').Select(Fit)));

Section("What rests on nobody: claims that the article makes its own, opinions and attacks without a name");
var findings = EditorialRules.Standard.Check(annotated).Findings;
string[] codes = [DiagnosticCodes.AnonymousAttack, DiagnosticCodes.AnonymousOpinion, DiagnosticCodes.UnattributedClaim];
foreach (var code in codes)
{
    var found = findings.Where(finding => finding.Code == code).ToList();
    Line($"{code}, {found.Count} times: {string.Join(", ", found.Select(finding => finding.AnnotationId))}");
    Line($"  {found[0].Message}");
}

Section("The article is corrected: its annotations move along");
var (updated, report) = annotated.Rebase(annotated.Article.Text.Replace("Denis Nikitin", "Denis Kapustin", StringComparison.Ordinal));
Line($"{report.Outcomes.Count} span sets: {Tally(report.Outcomes.Select(outcome => $"{outcome.Kind}"))}.");
Line($"Before {annotated.TextOf(annotated.Get<Claim>("c27").Target!)}");
Line($"After  {updated.TextOf(updated.Get<Claim>("c27").Target!)}");

Section("Nothing is lost: saved, read back, compared");
var isEqual = AnnotateJson.Default.Parse(AnnotateJson.Default.ToJson(annotated)).ContentEquals(annotated);
Line(isEqual ? $"All {annotated.Annotations.Count} annotations are equal to what was saved." : "What was read back differs from what was saved.");

Section("Where to look next");
Line("samples/Report     the article as a page, every claim beside its evidence");
Line("samples/NewVersion what a new text does to each annotation; samples/Agreement: two annotators compared");
Line("seeds/README.md    the guidelines by which the article was annotated, and how far two readings agreed");
return isEqual ? 0 : 1;

int Count(Claim claim, Stance stance) => index.EvidenceFor(claim.Id).WithStance(stance).Count;

string LabelOf(Claim claim) => index.VerdictsOf(claim.Id).LastOrDefault(verdict => !superseded.Contains(verdict.Id))?.Label.Value ?? "no verdict";

static string Tally(IEnumerable<string> names) =>
    string.Join(", ", names.CountBy(name => name).OrderByDescending(count => count.Value).Select(count => $"{count.Value} {count.Key}"));

static void Section(string title) => Console.WriteLine($"\n── {title}");

static void Line(string line) => Console.WriteLine(Fit(line));

static string Fit(string line) => line.Length <= Width ? line : line[..(Width - 1)] + "…";

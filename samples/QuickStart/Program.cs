// The first example of the README.
using Annotate;

var article = Article.Parse("Bridge reopens\n\nThe bridge is safe, the mayor said. Tests show cracks in two pillars.");
var annotated = article.Annotate(
    new Entity { Id = "mayor", Name = "the mayor", Kind = EntityKind.Person },
    new Attribution { Id = "a1", Content = article.Quote("The bridge is safe"), Cue = article.Quote("said"), SourceIds = ["mayor"] },
    new Claim { Id = "c1", Text = "The bridge is safe.", ClaimantIds = ["mayor"], AttributionIds = ["a1"] },
    new Evidence { Id = "e1", Target = article.Quote("Tests show cracks in two pillars") },
    new EvidenceSet { Id = "s1", ClaimId = "c1", EvidenceIds = ["e1"], Stance = Stance.Refutes },
    new Verdict { Id = "v1", ClaimId = "c1", Label = VerdictLabel.Refuted, Basis = VerdictBasis.Article, DecisiveSetIds = ["s1"] });
foreach (var finding in annotated.Validate())
    Console.WriteLine(finding); // nothing: every span, reference and nesting is in order
Console.WriteLine(AnnotateJson.Default.ToJson(annotated)); // or Save(annotated, "bridge.annotate.json"), and Load

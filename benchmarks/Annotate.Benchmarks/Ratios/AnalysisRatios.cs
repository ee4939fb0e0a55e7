using System.Diagnostics;
using System.Globalization;
using Annotate.Analysis;
using Annotate.Merging;

namespace Annotate.Benchmarks.Ratios;

/// <summary>Analysis over 100, 1,000 and 10,000 claims, a claim: the baseline is the same work in articles of 100 claims, so that a ratio of 1, and equal
/// times and bytes for each claim, are linear. Remarks give the time of each part, a claim, over 10,000 claims.</summary>
internal sealed class AnalysisRatios : IRatioArea
{
    private const int Smallest = 100;
    private const int Middle = 1_000;
    private const int Largest = 10_000;
    private static readonly VerdictPolicies Policies = VerdictPolicies.Standard;
    private static readonly EditorialRules Rules = EditorialRules.Standard;
    private static readonly Agent Merger = new() { Id = "merger" };

    /// <summary>The parts of the analysis, each over new articles: the read model is made anew, as for an article just read.</summary>
    private static readonly (string Name, Func<Annotation[], long> Run)[] Parts =
    [
        ("verdicts", annotations => Article(annotations).CompareVerdicts(Policies).Count),
        ("provenance", annotations => Provenance(Article(annotations))),
        ("diversity", annotations => SourceDiversity.Of(Article(annotations)).SourceCount),
        ("rules", annotations => Rules.Check(Article(annotations)).Findings.Count),
        ("graph", annotations => ClaimGraph.Of(Article(annotations)).Edges.Count),
        ("diff", annotations => ArticleDiff.Between(Article(annotations), Article(Edited(annotations, 3))).Changed.Count),
        ("three-way", annotations => ThreeWayMerge.Of(Article(annotations), Article(Edited(annotations, 3)), Article(Edited(annotations, 4))).Conflicts.Count),
        ("layers", annotations => LayerMerge.Of([Layer("a", annotations), Layer("b", Edited(annotations, 3))], LayerMergePolicy.Majority, Merger).Agreements.Count),
    ];

    public string Name => "analysis";

    public IEnumerable<RatioRow> Rows()
    {
        var (apart, chained) = (Annotations(Smallest, isOneDerivation: false), Annotations(Smallest, isOneDerivation: true));
        yield return new RatioRow { Name = $"all parts; {Smallest} claims", Ours = () => All(apart), Operations = Smallest };
        var middle = Annotations(Middle, isOneDerivation: false);
        yield return new RatioRow
        {
            Name = $"all parts; {Middle} claims",
            Ours = () => All(middle),
            Baseline = () => Parts.Sum(part => Repeated(part.Run, apart, Middle)),
            BaselineName = $"{Middle / Smallest} articles of {Smallest} claims;",
            Operations = Middle,
            Remark = () => OnLargest(Annotations(Largest, isOneDerivation: false), apart),
        };
        var chain = Annotations(Middle, isOneDerivation: true);
        yield return new RatioRow
        {
            Name = $"all parts; {Middle} claims on one derivation",
            Ours = () => All(chain),
            Operations = Middle,
            Remark = () => OnLargest("all parts", All, Annotations(Largest, isOneDerivation: true), chained, Largest) + $" over {Largest} claims (speed against small articles)",
        };
    }

    private static long All(Annotation[] annotations) => Parts.Sum(part => part.Run(annotations));

    /// <summary>Seven rounds of 10,000 claims would take minutes: every part is run twice, and the work in small articles twice; the second run counts.</summary>
    private static string OnLargest(Annotation[] annotations, Annotation[] smallest) =>
        $"{Largest} claims, second run (speed against small articles): {string.Join(", ", Parts.Select(part => OnLargest(part.Name, part.Run, annotations, smallest, Largest)))}";

    private static string OnLargest(string name, Func<Annotation[], long> run, Annotation[] annotations, Annotation[] smallest, int size)
    {
        var ours = SecondRun(() => run(annotations));
        var theirs = SecondRun(() => Repeated(run, smallest, size));
        return string.Create(CultureInfo.InvariantCulture, $"{name} {ours.TotalMicroseconds / size:0.0} us ({theirs / ours:0.00})");
    }

    private static TimeSpan SecondRun(Func<long> run)
    {
        RatioSuite.Sink += run();
        var start = Stopwatch.GetTimestamp();
        RatioSuite.Sink += run();
        return Stopwatch.GetElapsedTime(start);
    }

    private static long Repeated(Func<Annotation[], long> run, Annotation[] smallest, int size) => Enumerable.Range(0, size / Smallest).Sum(_ => run(smallest));

    private static long Provenance(AnnotatedArticle article) => ClaimIndex.Of(article).Claims.Sum(claim => article.ProvenanceOf(claim.Id).Chains.Count);

    private static AnnotatedArticle Article(Annotation[] annotations) => new Article(new string('x', 200)).Annotate(annotations);

    private static (string Annotator, AnnotatedArticle Annotated) Layer(string annotator, Annotation[] annotations) => (annotator, Article(annotations));

    /// <summary>The annotations with every tenth claim reworded.</summary>
    private static Annotation[] Edited(Annotation[] annotations, int words)
    {
        var seen = 0;
        return Array.ConvertAll(annotations, annotation => annotation is Claim claim && seen++ % 10 == 0 ? claim with { Text = $"It happened {words} times." } : annotation);
    }

    private static Annotation[] Annotations(int claims, bool isOneDerivation)
    {
        var annotations = new List<Annotation>();
        for (var i = 0; i < claims / 10; i++)
            annotations.Add(new Entity { Id = $"source{i}", Name = $"Source {i}", SourceKind = SourceKind.NamedGroup, ActsForIds = i % 5 == 4 ? [$"source{i - 1}"] : [] });
        for (var i = 0; i < claims; i++)
        {
            AnnotationId source = $"source{i % (claims / 10)}", other = $"source{(i + 3) % (claims / 10)}";
            annotations.Add(new Attribution { Id = $"a{i}", Content = new TextSpan(i % 100, i % 100 + 50), SourceIds = [source], SourceLevel = SourceLevel.Other, Kind = AttributionKind.Assertion });
            annotations.Add(new Claim { Id = $"c{i}", Text = "Something happened.", ClaimantIds = [source], AttributionIds = [$"a{i}"], SourceLevel = SourceLevel.Other, CheckWorthy = true });
            annotations.Add(new Evidence { Id = $"e{i}", Description = "It was seen.", SourceIds = [other], DerivedFromIds = i > 0 && (isOneDerivation || i % 10 == 9) ? [$"e{i - 1}"] : [] });
            annotations.Add(new Evidence { Id = $"f{i}", Description = "It was not seen.", AttributionId = $"a{(i + 1) % claims}" });
            annotations.Add(new EvidenceSet { Id = $"s{i}", ClaimId = $"c{i}", Stance = Stance.Supports, EvidenceIds = [isOneDerivation ? $"e{claims - 1}" : $"e{i}"] });
            annotations.Add(i % 3 == 0
                ? new EvidenceSet { Id = $"t{i}", ClaimId = $"c{i}", Stance = Stance.Undercuts, EvidenceIds = [$"f{i}"], AttackedId = other }
                : new EvidenceSet { Id = $"t{i}", ClaimId = $"c{i}", Stance = Stance.Refutes, EvidenceIds = [$"f{i}"] });
        }
        return [.. annotations];
    }
}

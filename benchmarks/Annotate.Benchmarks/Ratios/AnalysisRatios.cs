using System.Diagnostics;
using System.Globalization;
using Annotate.Analysis;

namespace Annotate.Benchmarks.Ratios;

/// <summary>Analysis over 100, 1,000 and 10,000 claims, a claim: the baseline is the same work in articles of 100 claims, so that a ratio of 1, and equal
/// times and bytes for each claim, are linear.</summary>
internal sealed class AnalysisRatios : IRatioArea
{
    private const int Smallest = 100;
    private static readonly IndependentMajority Policy = new();
    private static readonly EditorialRules Rules = new();

    public string Name => "analysis";

    public IEnumerable<RatioRow> Rows()
    {
        var smallest = Annotations(Smallest);
        foreach (var size in new[] { Smallest, 1_000, 10_000 })
        {
            var annotations = Annotations(size);
            yield return new RatioRow
            {
                Name = $"verdicts, rules, graph, sources; {size} claims",
                Ours = () => Analyse(Article(annotations)),
                // Seven rounds of 10,000 claims and of their baseline would take minutes; there the remark compares one run.
                Baseline = size == 1_000 ? () => Repeated(smallest, size) : null,
                BaselineName = size == 1_000 ? $"{size / Smallest} articles of {Smallest} claims" : "",
                Operations = size,
                Remark = size > 1_000 ? () => Once(annotations, smallest, size) : null,
            };
        }
    }

    private static string Once(Annotation[] annotations, Annotation[] smallest, int size)
    {
        var start = Stopwatch.GetTimestamp();
        RatioSuite.Sink += Analyse(Article(annotations));
        var ours = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        RatioSuite.Sink += Repeated(smallest, size);
        return string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start) / ours:0.00} of the speed of {size / Smallest} articles of {Smallest} claims, one run");
    }

    private static long Repeated(Annotation[] smallest, int size) => Enumerable.Range(0, size / Smallest).Sum(_ => Analyse(Article(smallest)));

    private static long Analyse(AnnotatedArticle article) =>
        article.CompareVerdicts(Policy).Count + Rules.Check(article).Findings.Count + ClaimGraph.Of(article).Edges.Count + SourceDiversity.Of(article).SourceCount;

    /// <summary>A new article each time: the read model is made anew, as for an article just read.</summary>
    private static AnnotatedArticle Article(Annotation[] annotations) => new Article(new string('x', 200)).Annotate(annotations);

    private static Annotation[] Annotations(int claims)
    {
        var annotations = new List<Annotation>();
        for (var i = 0; i < claims / 10; i++)
            annotations.Add(new Entity { Id = $"source{i}", Name = $"Source {i}", SourceKind = SourceKind.NamedGroup, ActsForIds = i % 5 == 4 ? [$"source{i - 1}"] : [] });
        for (var i = 0; i < claims; i++)
        {
            AnnotationId source = $"source{i % (claims / 10)}", other = $"source{(i + 3) % (claims / 10)}";
            annotations.Add(new Attribution { Id = $"a{i}", Content = new TextSpan(i % 100, i % 100 + 50), SourceIds = [source], SourceLevel = SourceLevel.Other, Kind = AttributionKind.Assertion });
            annotations.Add(new Claim { Id = $"c{i}", Text = "Something happened.", ClaimantIds = [source], AttributionIds = [$"a{i}"], SourceLevel = SourceLevel.Other, CheckWorthy = true });
            annotations.Add(new Evidence { Id = $"e{i}", Description = "It was seen.", SourceIds = [other], DerivedFromIds = i % 10 == 9 ? [$"e{i - 1}"] : [] });
            annotations.Add(new Evidence { Id = $"f{i}", Description = "It was not seen.", AttributionId = $"a{(i + 1) % claims}" });
            annotations.Add(new EvidenceSet { Id = $"s{i}", ClaimId = $"c{i}", Stance = Stance.Supports, EvidenceIds = [$"e{i}"] });
            annotations.Add(i % 3 == 0
                ? new EvidenceSet { Id = $"t{i}", ClaimId = $"c{i}", Stance = Stance.Undercuts, EvidenceIds = [$"f{i}"], AttackedId = other }
                : new EvidenceSet { Id = $"t{i}", ClaimId = $"c{i}", Stance = Stance.Refutes, EvidenceIds = [$"f{i}"] });
        }
        return [.. annotations];
    }
}

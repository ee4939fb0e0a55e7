using Annotate.Analysis;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Sources;

public class SourceDiversityTests
{
    private static Attribution Said(string id, int start, int end, params string[] sources) =>
        new()
        {
            Id = id,
            Content = Span(start, end),
            SourceIds = [.. sources.Select(source => (AnnotationId)source)],
            SourceLevel = sources.Length == 0 ? SourceLevel.Arbitrary : SourceLevel.Other
        };

    [Fact]
    public void Shares_entropy_and_effective_number_follow_their_formulas()
    {
        // Two of A, one of B, one of nobody: shares 2/3 and 1/3, H = ln 3 - 2/3 ln 2.
        var diversity = SourceDiversity.Of(Bare(
            Source("a"), Source("b") with { SourceKind = SourceKind.UnnamedGroup }, Said("1", 0, 5, "a"), Said("2", 6, 10, "a"),
            Said("3", 33, 37, "b"), Said("4", 38, 44)));

        Assert.Equal(2, diversity.SourceCount);
        Assert.Equal(0.6365141682948128, diversity.Entropy, 12);
        Assert.Equal(1.8898815748423097, diversity.EffectiveSources, 12);
        Assert.Equal(2.0 / 3, diversity.TopShare, 12);
        Assert.Equal(
            [0.5, 0.25, 0, 0, 0.25],
            [diversity.NamedShare, diversity.UnnamedShare, diversity.DocumentShare, diversity.OtherShare, diversity.WithoutSourceShare]);
        Assert.Equal(19.0 / Case.Text.Length, diversity.AttributedShare, 12);
        Assert.Equal(1, diversity.WithoutSource);
    }

    [Fact]
    public void Attributed_characters_belong_to_the_outermost_source_and_count_once()
    {
        var diversity = SourceDiversity.Of(
            Bare(Source("a"), Source("b"), Said("1", 0, 31, "a"), Said("2", 16, 31, "b") with { ParentId = "1" }, Said("3", 6, 20, "a")));

        Assert.Equal([("A", 31), ("B", 0)], diversity.Sources.Select(source => (source.Name, source.AttributedCharacters)));
        Assert.Equal(31.0 / Case.Text.Length, diversity.AttributedShare, 12);
    }

    [Fact]
    public void Quoted_characters_are_those_between_the_marks()
    {
        var article = new Article("She said “one” and “two, he said three.").Annotate(
            Source("a"),
            new Attribution { Id = "1", Content = new TextSpan(9, 23), Mode = AttributionMode.Mixed, SourceIds = ["a"] },
            new Attribution { Id = "2", Content = new TextSpan(33, 38), Mode = AttributionMode.Direct, SourceIds = ["a"] },
            Source("b"), new Attribution { Id = "3", Content = new TextSpan(0, 3), Mode = AttributionMode.Direct, SourceIds = ["b"] });

        var sources = SourceDiversity.Of(article).Sources;

        Assert.Equal([("A", 3 + 3 + 5), ("B", 3)], sources.Select(source => (source.Name, source.QuotedCharacters)));
        Assert.Equal([11.0 / 14, 3.0 / 14], sources.Select(source => source.QuotedShare));
    }

    [Fact]
    public void Claims_of_anonymous_sources_alone_are_listed()
    {
        var diversity = SourceDiversity.Of(Bare(
            Source("a"), Source("x") with { SourceKind = SourceKind.UnnamedGroup }, Said("1", 0, 5, "x"),
            new Claim { Id = "c1", Text = "Of the unnamed.", ClaimantIds = ["x"], AttributionIds = ["1"], SourceLevel = SourceLevel.Other },
            new Claim { Id = "c2", Text = "Borne out.", ClaimantIds = ["x"], AttributionIds = ["1"], SourceLevel = SourceLevel.Other },
            By("a", "e"), Set("s", Stance.Supports, "e") with { ClaimId = "c2" },
            new Claim { Id = "c3", Text = "Of the named.", ClaimantIds = ["a"], SourceLevel = SourceLevel.Other },
            new Claim { Id = "c4", Text = "The writer's.", SourceLevel = SourceLevel.Writer }));

        Assert.Equal(["c1"], diversity.AnonymousOnlyClaims);
    }

    [Fact]
    public void Over_a_corpus_the_same_source_is_one()
    {
        var article =
            Bare(Source("a"), Source("b") with { SameAs = ["https://example.org/b"] }, Said("1", 0, 5, "a"), Said("2", 6, 10, "b"));
        var other = Bare(
            Source("a") with { Id = "z" }, Source("b") with { Name = "Bee", SameAs = ["https://example.org/b"] }, Said("1", 0, 5, "z"),
            Said("2", 6, 10, "b"));

        var diversity = SourceDiversity.Of([article, other]);

        Assert.Equal(2, diversity.Articles);
        Assert.Equal([("A", 2), ("B", 2)], diversity.Sources.Select(source => (source.Name, source.Attributions)));
        Assert.Equal(2, diversity.EffectiveSources, 12);
    }

    [Fact]
    public void An_article_without_attributions_has_no_sources()
    {
        var diversity = SourceDiversity.Of(new Article("").Annotate());

        Assert.Equal(0, diversity.EffectiveSources);
        Assert.Equal(0, diversity.AttributedShare);
        Assert.Equal(
            """
            1 article, 0 attributions, 0 sources; effective number of sources 0.0 (entropy 0.00 nats), top source 0 %.
            Attributions: 0 % named, 0 % unnamed, 0 % documents, 0 % other, 0 % without a source. Text: 0 % attributed, 0 % quoted.
            No claim rests on anonymous sources alone.
            """.ReplaceLineEndings("\n"),
            diversity.ToString());
    }

    [Fact]
    public void Affiliations_are_counted_by_role_and_the_result_serialises()
    {
        var diversity = SourceDiversity.Of(
            Bare(Source("a") with { Affiliation = Affiliation.Government, Role = SourceRole.DecisionMaker }, Said("1", 0, 5, "a")));

        Assert.Equal("government, decisionMaker: 1 (1)", Assert.Single(diversity.AffiliationsByRole).ToString());
        Assert.Equal(
            """{"articles":1,"attributions":1,"withoutSource":0,"sources":["""
                + """{"name":"A","kind":"namedIndividual","attributions":1,"share":1,"attributedCharacters":5,"quotedCharacters":"""
                + """0,"quotedShare":0}],"entropy":0,"effectiveSources":1,"topShare":1,"namedShare":1,"unnamedShare":"""
                + """0,"documentShare":0,"otherShare":0,"withoutSourceShare":0,"attributedShare":"""
                + """0.06329113924050633,"quotedShare":0,"affiliationsByRole":["""
                + """{"affiliation":"government","role":"decisionMaker","sources":1,"attributions":1}],"sourceCount":1}""",
            AnalysisJson.ToJson(diversity));
    }
}

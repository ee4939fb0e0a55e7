using Annotate.Analysis;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Graph;

public class ClaimGraphTests
{
    private static readonly AnnotatedArticle Small = Bare(
        Source("a"),
        new Claim { Id = "c1", Text = "It \"fell\" \\ [so] <b>.", ClaimantIds = ["a"] },
        new Claim { Id = "c2", Text = "It stands." },
        new Claim { Id = "c3", Text = "It rained." },
        By("gone", "e1"), Set("s1", Stance.Refutes, "e1") with { ClaimId = "c2" },
        new Relation
        {
            Id = "r",
            Label = RelationLabel.Contradicts,
            Confidence = 0.7,
            Roles = [new RelationRole { Name = "from", TargetId = "c1" }, new RelationRole { Name = "to", TargetId = "c2" }]
        });

    [Fact]
    public void Components_unsupported_unchallenged_and_contradicting_claims_are_found()
    {
        var graph = ClaimGraph.Of(Small);

        Assert.Equal(["c1 c2 e1 a", "c3"], graph.Components.Select(ids => string.Join(' ', ids)));
        Assert.Equal<AnnotationId>(["c1", "c2", "c3"], graph.UnsupportedIds);
        Assert.Equal<AnnotationId>(["c3"], graph.UnchallengedIds);
        Assert.Equal(
            """
            3 claims, 1 piece of evidence, 1 source in 2 components; 3 claims unsupported, 1 claim unchallenged, 1 contradiction.
              “It "fell" \ [so] <b>.” (c1) contradicts “It stands.” (c2) (confidence 0.7)
            """.ReplaceLineEndings("\n"),
            graph.ToString());
    }

    [Fact]
    public void Dot_escapes_quotation_marks_and_backslashes() =>
        Assert.Equal(
            """
            digraph claims {
              rankdir=LR;
              n0 [shape=box, label="c1: It \"fell\" \\ [so] <b>."];
              n1 [shape=box, label="c2: It stands."];
              n2 [shape=box, label="c3: It rained."];
              n3 [shape=note, label="e1: What gone shows."];
              n4 [shape=ellipse, label="a: A"];
              n4 -> n0 [label="claims"];
              n3 -> n1 [label="refutes (s1)"];
              n0 -> n1 [label="contradicts (r)"];
            }

            """.ReplaceLineEndings("\n"),
            ClaimGraph.Of(Small).ToDot());

    [Fact]
    public void Mermaid_escapes_everything_of_its_own() =>
        Assert.Equal(
            """
            flowchart LR
              n0["c1: It #34;fell#34; #92; #91;so#93; #60;b#62;."]
              n1["c2: It stands."]
              n2["c3: It rained."]
              n3[/"e1: What gone shows."/]
              n4(["a: A"])
              n4 -->|"claims"| n0
              n3 -->|"refutes #40;s1#41;"| n1
              n0 -->|"contradicts #40;r#41;"| n1

            """.ReplaceLineEndings("\n"),
            ClaimGraph.Of(Small).ToMermaid());

    [Fact]
    public void An_undercut_leads_to_the_source_that_it_attacks() =>
        Assert.Contains("u-b undercuts a (su-b)", ClaimGraph.Of(Of(Undercut("b", "a"))).Edges.Select(edge => edge.ToString()));

    [Fact]
    public void The_seed_has_its_eight_contradictions() => Assert.Equal(8, ClaimGraph.Of(Seeds.Annotated).Contradictions.Count);

    [Fact]
    public void An_empty_article_and_dangling_ids_have_a_graph()
    {
        Assert.Equal("digraph claims {\n  rankdir=LR;\n}\n", ClaimGraph.Of(Bare()).ToDot());
        Assert.Empty(
            ClaimGraph.Of(Bare(Set("s", Stance.Supports, "gone"), new Claim { Id = "c", Text = "Alone.", ClaimantIds = ["gone"] })).Edges);
    }

    [Fact]
    public void A_graph_serialises_to_json() =>
        Assert.Equal(
            """{"nodes":[{"id":"c","kind":"claim","label":"Alone."}],"components":[["c"]],"unsupportedIds":"""
                + """["c"],"unchallengedIds":["c"]}""",
            AnalysisJson.ToJson(ClaimGraph.Of(Bare(new Claim { Id = "c", Text = "Alone." }))));
}

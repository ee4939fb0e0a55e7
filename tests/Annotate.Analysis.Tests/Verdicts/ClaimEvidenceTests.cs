using Annotate.Analysis;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Verdicts;

public class ClaimEvidenceTests
{
    [Fact]
    public void Undercuts_that_attack_each_other_leave_what_they_attack_in_dispute()
    {
        var evidence = Evidence(Of([
            .. Says("a", Stance.Supports), .. Undercut("b", "su-d"), .. Undercut("d", "su-b"), By("b", "e9"),
            Set("s9", Stance.Undercuts, "e9") with { AttackedId = "s-a-supports" }
        ]));

        Assert.Equal(
            [
                "s-a-supports: supports (undercut by s9)",
                "su-b: undercuts (undercut by su-d)",
                "su-d: undercuts (undercut by su-b)",
                "s9: undercuts"
            ],
            evidence.Sets.Select(set => set.ToString()));
    }

    [Fact]
    public void An_undercut_that_is_beaten_gives_the_set_its_force_back()
    {
        var evidence = Evidence(Of([.. Says("a", Stance.Supports), .. Undercut("b", "s-a-supports"), .. Undercut("d", "su-b")]));

        Assert.Equal([Stance.Supports, Stance.NotEnoughInfo, Stance.Undercuts], evidence.Sets.Select(set => set.EffectiveStance));
    }

    [Fact]
    public void An_undercut_of_a_source_does_not_attack_itself()
    {
        var evidence = Evidence(Of([.. Says("claimant", Stance.Supports), .. Undercut("claimant", "claimant")]));

        Assert.Equal([Stance.NotEnoughInfo, Stance.Undercuts], evidence.Sets.Select(set => set.EffectiveStance));
    }

    [Fact]
    public void An_undercut_of_another_claim_reaches_the_set_that_it_names()
    {
        var other = new Claim { Id = "c2", Text = "Another." };
        var annotated = Of([
            .. Says("a", Stance.Supports),
            other,
            By("b", "e9"),
            Set("s9", Stance.Undercuts, "e9") with { ClaimId = "c2", AttackedId = "s-a-supports" }
        ]);

        Assert.Equal<AnnotationId>(["s9"], Assert.Single(Evidence(annotated).Sets).UndercutByIds);
    }

    [Fact]
    public void An_undercut_of_another_claim_that_is_beaten_there_takes_nothing()
    {
        var annotated = Of([
            .. Says("a", Stance.Supports), new Claim { Id = "c2", Text = "Another." },
            By("b", "e8"), Set("s8", Stance.Undercuts, "e8") with { ClaimId = "c2", AttackedId = "s-a-supports" },
            By("d", "e9"), Set("s9", Stance.Undercuts, "e9") with { ClaimId = "c2", AttackedId = "b" },
        ]);

        Assert.Equal(Stance.Supports, Assert.Single(Evidence(annotated).Sets).EffectiveStance);
        Assert.Equal(
            ["s8: undercuts (undercut by s9)", "s9: undercuts"],
            ClaimIndex.Of(annotated).EvidenceFor("c2").Sets.Select(set => set.ToString()));
    }

    [Fact]
    public void Undercuts_without_a_claim_attack_the_set_that_they_name_and_nothing_else()
    {
        var annotated = Of([
            .. Says("a", Stance.Supports),
            By("b", "e9"),
            Set("s9", Stance.Undercuts, "e9") with { ClaimId = "gone", AttackedId = "s-a-supports" },
            Set("s8", Stance.Undercuts, "e9") with { ClaimId = "gone" }
        ]);

        Assert.Equal<AnnotationId>(["s9"], Assert.Single(Evidence(annotated).Sets).UndercutByIds);
    }

    [Fact]
    public void Of_many_undercuts_a_hundred_are_listed()
    {
        var sets = Enumerable.Range(0, 500).Select(i => Set($"u{i}", Stance.Undercuts, "e") with { AttackedId = "a" });

        var evidence = Evidence(Of([By("a", "e"), .. sets, .. Says("a", Stance.Supports)]));

        Assert.Equal(100, evidence.Sets[^1].UndercutByIds.Count);
        Assert.Equal(100, evidence.Sets[7].UndercutByIds.Count);
        Assert.DoesNotContain<AnnotationId>("u7", evidence.Sets[7].UndercutByIds);
    }

    /// <summary>Every claim has evidence at the end of one derivation, and words and an undercut of its own; counted are the steps along
    /// what rests on what.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Many_claims_over_one_long_derivation_take_steps_linear_in_the_annotations(bool isForked)
    {
        var (small, large) = (StepsOf(500, isForked), StepsOf(4_000, isForked));

        Assert.InRange(large, 1, 9 * small);
        Assert.InRange(large, 1, 20 * 4_000 * 8);
    }

    private static long StepsOf(int claims, bool isForked)
    {
        var annotations = new List<Annotation> { Source("a"), Source("b") };
        for (var i = 0; i < claims; i++)
        {
            annotations.Add(new Attribution { Id = $"a{i}", Content = Span(0, 5), SourceIds = ["b"] });
            annotations.Add(new Claim { Id = $"c{i}", Text = "It fell.", AttributionIds = [$"a{i}"], ClaimantIds = ["b"] });
            annotations.Add(By("a", $"e{i}") with { DerivedFromIds = i == 0 ? [] : isForked ? [$"e{i - 1}", $"a{i}"] : [$"e{i - 1}"] });
        }
        for (var i = 0; i < claims; i++)
        {
            annotations.Add(Set($"s{i}", Stance.Supports, $"e{claims - 1}") with { ClaimId = $"c{i}" });
            annotations.Add(By("b", $"f{i}"));
            annotations.Add(Set($"u{i}", Stance.Undercuts, $"f{i}") with { ClaimId = $"c{i}", AttackedId = "a" });
        }
        var index = ClaimIndex.Of(Bare([.. annotations]));
        Assert.All(index.Claims, (claim, i) => Assert.Equal(
            (isForked && i > 0, 1), (index.EvidenceFor(claim).Sets[0].IsCircular, index.EvidenceFor(claim).Sets[0].UndercutByIds.Count)));
        return index.Assessments.Steps;
    }

    [Fact]
    public void An_undercut_of_another_claim_leaves_the_source_alone()
    {
        var other = new Claim { Id = "c2", Text = "Another." };
        var annotated = Of([
            .. Says("a", Stance.Supports), other, By("b", "e9"), Set("s9", Stance.Undercuts, "e9") with { ClaimId = "c2", AttackedId = "a" }
        ]);

        Assert.Empty(Assert.Single(Evidence(annotated).Sets).UndercutByIds);
    }

    [Fact]
    public void Cycles_of_derivation_and_dangling_ids_have_an_answer()
    {
        var annotated = Of(
            By("a", "e1") with { DerivedFromIds = ["e2", "nobody"], AttributionId = "nowhere" },
            By("b", "e2") with { DerivedFromIds = ["e1"] },
            Set("s1", Stance.Supports, "e1"),
            Set("s2", Stance.Undercuts, "e2") with { AttackedId = "nothing" },
            Source("a") with { MemberIds = ["a"], ActsForIds = ["b", "gone"] },
            Source("b") with { ActsForIds = ["a"] });

        Assert.Equal(["s1: supports", "s2: undercuts"], Evidence(annotated).Sets.Select(set => set.ToString()));
        Assert.All(
            VerdictPolicies.Standard, policy => Assert.Equal("verdict." + policy.Name + ".c", policy.Decide(Evidence(annotated)).Id.Value));
    }

    [Fact]
    public void A_derivation_of_a_hundred_thousand_steps_is_followed_to_its_end()
    {
        const int Length = 100_000;
        var chain =
            Enumerable.Range(0, Length).Select(i => By("a", $"e{i}") with { DerivedFromIds = [i == Length - 1 ? "own" : $"e{i + 1}"] });

        var set = Assert.Single(Evidence(Of([.. chain, Set("s1", Stance.Supports, "e0")])).Sets);

        Assert.True(set.IsCircular);
    }

    [Fact]
    public void The_evidence_of_an_unknown_claim_is_refused_by_name()
    {
        var error = Assert.Throws<AnnotationNotFoundException>(() => Of().VerdictOn("c9", VerdictPolicies.AnyCompleteSet));

        Assert.Equal("c9", error.Id.Value);
    }
}

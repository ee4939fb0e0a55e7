using Annotate.Analysis;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Verdicts;

/// <summary>What a policy says of its label does not contradict the label.</summary>
public class VerdictRationaleTests
{
    private static EvidenceSet Partly(string id, Stance stance, string evidence) => Set(id, stance, evidence) with { Extent = Extent.Part };

    [Fact]
    public void The_majority_names_the_sources_that_stand_behind_parts()
    {
        var annotated = Of(By("a", "e1"), Partly("s1", Stance.Supports, "e1"), By("b", "e2"), Partly("s2", Stance.Refutes, "e2"));

        var verdict = annotated.VerdictOn("c", VerdictPolicies.IndependentMajority(2));

        Assert.Equal(VerdictLabel.Conflicting, verdict.Label);
        Assert.Equal(
            "No independent source for the claim and no independent source against it; 2 are needed on one side and none on the other. "
            + "For a part of it 1 independent source (A). Against a part of it 1 independent source (B). "
            + "What bears on a part does not count towards that number, but opposes the other side.",
            verdict.Rationale);
    }

    [Fact]
    public void The_majority_says_that_a_set_is_not_counted_for_one_piece_alone()
    {
        var unnamed = new Evidence { Id = "e2", Description = "Somebody saw it" };
        var annotated = Of(By("a", "e1"), unnamed, Set("s1", Stance.Supports, "e1", "e2"));

        var verdict = annotated.VerdictOn("c", VerdictPolicies.IndependentMajority(2));

        Assert.EndsWith(
            "Not counted, as it rests on the claimant or on nobody who is identified: “What a shows” together with “Somebody saw it” (s1).",
            verdict.Rationale,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_document_that_goes_both_ways_is_not_told_to_say_nothing()
    {
        var annotated = Of(By("a", "e1"), By("a", "e2"), Set("s1", Stance.Supports, "e1"), Set("s2", Stance.Refutes, "e2"));

        var verdict = annotated.VerdictOn("c", VerdictPolicies.SciFactPerDocument);

        Assert.Equal(VerdictLabel.NotEnoughEvidence, verdict.Label);
        Assert.Equal("https://a.example/ goes both ways and so has no label.", verdict.Rationale);
    }

    [Fact]
    public void A_set_over_several_documents_is_not_told_to_say_nothing()
    {
        var annotated = Of(By("a", "e1"), By("b", "e2"), Set("s1", Stance.Supports, "e1", "e2"));

        var verdict = annotated.VerdictOn("c", VerdictPolicies.SciFactPerDocument);

        Assert.Equal("s1 is spread over several documents and so no rationale of any of them.", verdict.Rationale);
    }

    [Fact]
    public void A_set_on_a_part_that_is_set_aside_is_told_to_be_on_a_part()
    {
        var undercut = Set("su", Stance.Undercuts, "u") with { AttackedId = "s1" };
        var annotated = Of(By("a", "e1"), Partly("s1", Stance.Refutes, "e1"), By("b", "u"), undercut);

        var verdict = annotated.VerdictOn("c", VerdictPolicies.AnyCompleteSet);

        Assert.Contains("Set s1 (against a part of it) is set aside", verdict.Rationale, StringComparison.Ordinal);
    }
}

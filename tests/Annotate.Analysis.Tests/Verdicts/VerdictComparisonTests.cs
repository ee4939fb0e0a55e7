using Annotate.Analysis;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Verdicts;

public class VerdictComparisonTests
{
    private static Verdict Recorded(string id, VerdictLabel label) =>
        new() { Id = id, ClaimId = "c", Label = label, Basis = VerdictBasis.Article, Rationale = "So it says." };

    [Fact]
    public void A_policy_that_differs_stands_beside_the_articles_verdict()
    {
        var comparison = Assert.Single(Of([.. Says("a", Stance.Supports), Recorded("v", VerdictLabel.Refuted)]).CompareVerdicts(
            VerdictPolicies.AnyCompleteSet, VerdictPolicies.IndependentMajority(2)));

        Assert.Equal<AnnotationId>(["v"], comparison.Recorded.Select(verdict => verdict.Id));
        Assert.Equal([VerdictLabel.Supported, VerdictLabel.NotEnoughEvidence], comparison.Derived.Select(verdict => verdict.Label));
        Assert.Equal(comparison.Derived, comparison.Differences);
        Assert.False(comparison.IsUnanimous);
        Assert.StartsWith(
            """
            c: The bridge fell.
              refuted (article): So it says.
              ≠ supported (policy anyCompleteSet): For the claim: “What a shows” (s-a-supports). Nothing that stands speaks against it.
            """,
            comparison.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_agrees_is_no_difference()
    {
        var comparison = Assert.Single(
            Of([.. Says("a", Stance.Supports), Recorded("v", VerdictLabel.Supported)]).CompareVerdicts(VerdictPolicies.AnyCompleteSet));

        Assert.Empty(comparison.Differences);
        Assert.True(comparison.IsUnanimous);
    }

    [Fact]
    public void A_superseded_verdict_stands_no_longer()
    {
        var annotated = Of(Recorded("v1", VerdictLabel.Refuted), Recorded("v2", VerdictLabel.Supported) with { SupersedesId = "v1" });

        Assert.Equal<AnnotationId>(["v2"], Assert.Single(annotated.CompareVerdicts()).Recorded.Select(verdict => verdict.Id));
    }

    [Fact]
    public void Verdicts_that_supersede_each_other_all_stand()
    {
        var annotated = Of(
            Recorded("v1", VerdictLabel.Refuted) with { SupersedesId = "v2" },
            Recorded("v2", VerdictLabel.Supported) with { SupersedesId = "v1" });

        Assert.Equal<AnnotationId>(["v1", "v2"], Assert.Single(annotated.CompareVerdicts()).Recorded.Select(verdict => verdict.Id));
    }

    [Fact]
    public void A_comparison_serialises_to_json()
    {
        var comparison = Assert.Single(Of([Recorded("v", VerdictLabel.Refuted)]).CompareVerdicts(VerdictPolicies.AnyCompleteSet));

        Assert.Equal(
            """
            {"claimId":"c","claimText":"The bridge fell.","recorded":[{"type":"verdict","id":"v","claimId":"c","label":"refuted",
            "basis":"article","rationale":"So it says."}],
            "derived":[{"type":"verdict","id":"verdict.anyCompleteSet.c","claimId":"c","label":"notEnoughEvidence","basis":"policy",
            "rationale":"No evidence that stands speaks for the claim or against it.","policy":"anyCompleteSet","independentSupport":0,
            "independentRefute":0}],
            "differences":[{"type":"verdict","id":"verdict.anyCompleteSet.c","claimId":"c","label":"notEnoughEvidence","basis":"policy",
            "rationale":"No evidence that stands speaks for the claim or against it.","policy":"anyCompleteSet","independentSupport":0,
            "independentRefute":0}],
            "isUnanimous":false}
            """.ReplaceLineEndings(""),
            AnalysisJson.ToJson(comparison));
    }
}

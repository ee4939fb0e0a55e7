using Annotate.Analysis;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Verdicts;

public class OwnPolicyTests
{
    private static readonly AnnotatedArticle Divided = Of(
        [.. Says("a", Stance.Supports), .. Says("b", Stance.Refutes), .. Says("d", Stance.Refutes), .. Undercut("a", "s-d-refutes")]);

    [Theory]
    [InlineData("supported", "s-a-supports", "s-b-refutes")]
    [InlineData("refuted", "s-b-refutes", "s-a-supports")]
    [InlineData("notEnoughEvidence", "", "s-a-supports s-b-refutes")]
    [InlineData("conflicting", "s-a-supports s-b-refutes", "")]
    [InlineData("acme.hasty", "s-a-supports s-b-refutes", "")]
    public void The_sets_in_force_on_the_side_of_the_label_decide_and_the_others_dissent(string label, string decisive, string dissenting)
    {
        var verdict = Divided.VerdictOn("c", new Constant("acme.constant", new VerdictLabel(label)));

        Assert.Equal(decisive, string.Join(' ', verdict.DecisiveSetIds));
        Assert.Equal(dissenting, string.Join(' ', verdict.DissentingSetIds));
        Assert.Equal<AnnotationId>(["s-d-refutes"], verdict.UndercutSetIds);
    }

    [Fact]
    public void A_verdict_says_whose_it_is_and_what_was_set_aside()
    {
        var verdict = Divided.VerdictOn("c", new Constant("acme.constant", VerdictLabel.Conflicting));

        Assert.Equal("verdict.acme.constant.c", verdict.Id.Value);
        Assert.Equal((VerdictBasis.Policy, "acme.constant", VerdictReason.Disputed), (verdict.Basis, verdict.Policy, verdict.Reason));
        Assert.Equal((1, 1), (verdict.IndependentSupport, verdict.IndependentRefute));
        Assert.Equal("It is so. Set s-d-refutes (against it) is set aside: it is undercut by “What a shows” (su-a).", verdict.Rationale);
    }

    [Fact]
    public void A_verdict_without_a_reason_is_refused() => Assert.Throws<ArgumentException>(() =>
        PolicyVerdict.Of(VerdictPolicies.AnyCompleteSet, Evidence(Divided), VerdictLabel.Supported, " "));
}

using Annotate.Analysis;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Verdicts;

public class VerdictPolicyTests
{
    private static readonly Stance For = Stance.Supports;
    private static readonly Stance Against = Stance.Refutes;

    private static readonly Dictionary<string, Annotation[]> Cases = new(StringComparer.Ordinal)
    {
        ["no set"] = [],
        ["one for"] = Says("a", For),
        ["two for"] = [.. Says("a", For), .. Says("b", For)],
        ["two against"] = [.. Says("a", Against), .. Says("b", Against)],
        ["one for, one against"] = [.. Says("a", For), .. Says("b", Against)],
        ["two for, one against"] = [.. Says("a", For), .. Says("b", For), .. Says("d", Against)],
        ["two for, anonymous against"] = [.. Says("a", For), .. Says("b", For), .. Says("anonymous", Against)],
        ["two for, claimant against"] = [.. Says("a", For), .. Says("b", For), .. Says("claimant", Against)],
        ["context alone"] = [.. Says("a", Stance.Context), .. Says("b", Stance.Context)],
        ["context beside two for"] = [.. Says("a", For), .. Says("b", For), .. Says("d", Stance.Context)],
        ["not enough information alone"] = Says("a", Stance.NotEnoughInfo),
        ["undercut alone"] = Undercut("a", "own"),
        ["undercut of the set"] = [.. Says("a", Against), .. Undercut("d", "s-a-refutes")],
        ["undercut of one source of two"] = [.. Says("a", For), .. Says("b", For), .. Undercut("d", "a")],
        ["undercut of the claimant's word beside two for"] = [.. Says("a", For), .. Says("b", For), .. Undercut("d", "own")],
        ["undercut of the only side against"] = [.. Says("a", For), .. Says("b", Against), .. Undercut("d", "b")],
        ["undercut of an attribution"] =
        [
            new Attribution { Id = "word", Content = Span(33, 44), SourceIds = ["a"] },
            By("a", "e1") with { AttributionId = "word" }, Set("s1", For, "e1"), .. Undercut("d", "word"),
        ],
        ["undercut of what evidence was derived from"] =
        [
            By("a", "e0"), By("b", "e1") with { DerivedFromIds = ["e0"] }, Set("s1", For, "e1"), .. Undercut("d", "a"),
        ],
        ["undercut that is undercut itself"] = [
            .. Says("a", For), .. Says("b", For), .. Undercut("d", "a"), By("b", "e9"),
            Set("s9", Stance.Undercuts, "e9") with { AttackedId = "su-d" }
        ],
        ["undercut without evidence"] = [.. Says("a", For), .. Says("b", For), Set("s9", Stance.Undercuts) with { AttackedId = "a" }],
        ["second derived from first"] = [
            By("a", "e1"), By("b", "e2") with { DerivedFromIds = ["e1"] }, Set("s1", For, "e1"), Set("s2", For, "e2")
        ],
        ["both of one independence group"] =
        [
            By("a", "e1") with { IndependenceGroup = "wire" }, By("b", "e2") with { IndependenceGroup = "wire" }, Set("s1", For, "e1"),
            Set("s2", For, "e2"),
        ],
        ["two for, one a member of the other"] = [.. Says("a", For), .. Says("b", For), Source("a") with { MemberIds = ["b"] }],
        ["two for, one acting for the other"] = [.. Says("a", For), .. Says("b", For), Source("a") with { ActsForIds = ["b"] }],
        ["two for, one the other's spokesperson"] =
        [
            .. Says("a", For), .. Says("b", For),
            new Relation
            {
                Id = "r",
                Label = RelationLabel.SpokespersonFor,
                Roles = [new RelationRole { Name = "from", TargetId = "a" }, new RelationRole { Name = "to", TargetId = "b" }]
            },
        ],
        ["two for, both unnamed"] = [.. Says("anonymous", For), By("none", "e2"), Set("s2", For, "e2")],
        ["the claim's own attribution for it"] = [By("claimant", "e1") with { AttributionId = "own" }, Set("s1", For, "e1")],
        ["derived from the claim's own attribution"] = [By("a", "e1") with { DerivedFromIds = ["own"] }, Set("s1", For, "e1")],
        ["nested in the claim's own attribution"] =
        [
            new Attribution { Id = "inner", Content = Span(20, 31), ParentId = "own", SourceIds = ["a"] },
            By("a", "e1") with { AttributionId = "inner" }, Set("s1", For, "e1"),
        ],
        ["circular, against"] = [By("a", "e1") with { DerivedFromIds = ["own"] }, Set("s1", Against, "e1")],
        ["another word of the claimant for it"] = Says("claimant", For),
        ["another source relays the claimant"] =
        [
            new Attribution { Id = "own", Content = Span(16, 31), SourceIds = ["claimant"], ParentId = "tape" },
            new Attribution { Id = "tape", Content = Span(0, 31), SourceIds = ["a"] },
            By("a", "e1") with { AttributionId = "tape" }, Set("s1", For, "e1"), .. Says("b", For),
        ],
        ["for a part"] = [.. Says("a", For, Extent.Part), .. Says("b", For, Extent.Part)],
        ["for a part, against the whole"] = [.. Says("a", For, Extent.Part), .. Says("b", Against)],
        ["two for, against a part"] = [.. Says("a", For), .. Says("b", For), .. Says("d", Against, Extent.Part)],
        ["for a part, against a part"] = [.. Says("a", For, Extent.Part), .. Says("b", Against, Extent.Part)],
        ["one of two pieces missing"] = [By("a", "e1"), Set("s1", For, "e1", "gone")],
        ["two pieces that work together"] = [By("a", "e1"), By("b", "e2"), Set("s1", For, "e1", "e2")],
        ["two for, each with an unnamed piece"] = [
            By("a", "e1"), By("b", "e2"), By("anonymous", "e3"), Set("s1", For, "e1", "e3"), Set("s2", For, "e2", "e3")
        ],
        ["no evidence in the set"] = [Set("s1", For)],
        ["one for, and the article's writer for it"] =
        [
            .. Says("a", For), Source("writer"),
            new Claim { Id = "w", Text = "Another.", ClaimantIds = ["writer"], SourceLevel = SourceLevel.Writer },
            new Evidence { Id = "e9", SourceLevel = SourceLevel.Writer }, Set("s9", For, "e9"),
        ],
        ["the writer's own claim, one and the writer for it"] =
        [
            .. Says("a", For), Source("writer"),
            new Claim { Id = "c", Text = "The bridge fell.", ClaimantIds = ["writer"], SourceLevel = SourceLevel.Writer },
            new Evidence { Id = "e9", SourceLevel = SourceLevel.Writer }, Set("s9", For, "e9"),
        ],
        ["one for, and a writer that nobody names"] = [
            .. Says("a", For), new Evidence { Id = "e9", SourceLevel = SourceLevel.Writer }, Set("s9", For, "e9")
        ],
    };

    /// <summary>Labels by anyCompleteSet, climateFever, sciFactPerDocument, independentMajority: S, R, N (not enough) or C.</summary>
    [Theory]
    [InlineData("no set", "NNNN")]
    [InlineData("one for", "SSSN")]
    [InlineData("two for", "SSSS")]
    [InlineData("two against", "RRRR")]
    [InlineData("one for, one against", "CCCC")]
    [InlineData("two for, one against", "CCCC")]
    [InlineData("two for, anonymous against", "CCCS")]
    [InlineData("two for, claimant against", "CCCS")]
    [InlineData("context alone", "NNNN")]
    [InlineData("context beside two for", "SSSS")]
    [InlineData("not enough information alone", "NNNN")]
    [InlineData("undercut alone", "NNNN")]
    [InlineData("undercut of the set", "NNNN")]
    [InlineData("undercut of one source of two", "SSSN")]
    [InlineData("undercut of the claimant's word beside two for", "SSSS")]
    [InlineData("undercut of the only side against", "SSSN")]
    [InlineData("undercut of an attribution", "NNNN")]
    [InlineData("undercut of what evidence was derived from", "NNNN")]
    [InlineData("undercut that is undercut itself", "SSSS")]
    [InlineData("undercut without evidence", "SSSS")]
    [InlineData("second derived from first", "SSSN")]
    [InlineData("both of one independence group", "SSSN")]
    [InlineData("two for, one a member of the other", "SSSN")]
    [InlineData("two for, one acting for the other", "SSSN")]
    [InlineData("two for, one the other's spokesperson", "SSSN")]
    [InlineData("two for, both unnamed", "SSSN")]
    [InlineData("the claim's own attribution for it", "NNNN")]
    [InlineData("derived from the claim's own attribution", "NNNN")]
    [InlineData("nested in the claim's own attribution", "NNNN")]
    [InlineData("circular, against", "RRRN")]
    [InlineData("another word of the claimant for it", "SSSN")]
    [InlineData("another source relays the claimant", "SSSN")]
    [InlineData("for a part", "NNNN")]
    [InlineData("for a part, against the whole", "CCCC")]
    [InlineData("two for, against a part", "CCCC")]
    [InlineData("for a part, against a part", "CCCC")]
    [InlineData("one of two pieces missing", "NNNN")]
    [InlineData("two pieces that work together", "SSNN")]
    [InlineData("two for, each with an unnamed piece", "SSNN")]
    [InlineData("no evidence in the set", "NNNN")]
    [InlineData("one for, and the article's writer for it", "SSSS")]
    [InlineData("the writer's own claim, one and the writer for it", "SSSN")]
    [InlineData("one for, and a writer that nobody names", "SSSN")]
    public void The_truth_table_of_the_standard_policies_holds(string name, string labels)
    {
        var evidence = Evidence(Of(Cases[name]));

        var actual = string.Concat(VerdictPolicies.Standard
            .Select(policy => char.ToUpperInvariant(policy.Decide(evidence).Label.Value[0])));

        Assert.Equal(labels, actual);
    }

    [Fact]
    public void A_verdict_names_the_sets_that_decided_dissented_and_were_undercut()
    {
        var annotated = Of([
            .. Says("a", For), .. Says("b", For), .. Says("anonymous", Against), By("d", "e9"), Set("s9", For, "e9"), By("claimant", "u"),
            Set("su", Stance.Undercuts, "u") with { AttackedId = "s9" }
        ]);

        var verdict = annotated.VerdictOn("c", VerdictPolicies.IndependentMajority(2));

        Assert.Equal(VerdictLabel.Supported, verdict.Label);
        Assert.Equal(VerdictBasis.Policy, verdict.Basis);
        Assert.Equal("independentMajority", verdict.Policy);
        Assert.Equal<AnnotationId>(["s-a-supports", "s-b-supports"], verdict.DecisiveSetIds);
        Assert.Equal<AnnotationId>(["s-anonymous-refutes"], verdict.DissentingSetIds);
        Assert.Equal<AnnotationId>(["s9"], verdict.UndercutSetIds);
        Assert.Equal(2, verdict.IndependentSupport);
        Assert.Equal(0, verdict.IndependentRefute);
        Assert.Equal(
            "2 independent sources (A and B) for the claim and no independent source against it; 2 are needed on one side and none "
                + "on the other. "
            + "Not counted, as it rests on the claimant or on nobody who is identified: “What anonymous shows” (s-anonymous-refutes). "
            + "Set s9 (for the claim) is set aside: it is undercut by “What claimant shows” (su).",
            verdict.Rationale);
    }

    [Fact]
    public void The_rationale_of_complete_sets_tells_what_they_show()
    {
        var verdict = Of([.. Says("a", For), .. Says("b", Against)]).VerdictOn("c", VerdictPolicies.AnyCompleteSet);

        Assert.Equal("For the claim: “What a shows” (s-a-supports). Against it: “What b shows” (s-b-refutes).", verdict.Rationale);
        Assert.Equal(VerdictReason.Disputed, verdict.Reason);
        Assert.Equal("conflicting (policy anyCompleteSet): " + verdict.Rationale, verdict.ToString());
    }

    [Fact]
    public void An_undercut_of_the_claimants_word_is_told_and_refutes_nothing()
    {
        var verdict = Of(Undercut("a", "claimant")).VerdictOn("c", VerdictPolicies.AnyCompleteSet);

        Assert.Equal(VerdictLabel.NotEnoughEvidence, verdict.Label);
        Assert.Equal(
            "No evidence that stands speaks for the claim or against it. The word of those who make the claim is undercut: “What a "
                + "shows” (su-a). That does not refute it.",
            verdict.Rationale);
    }

    [Fact]
    public void A_verdict_of_a_policy_can_be_added_to_the_article_and_written()
    {
        var annotated = Of(Says("a", For));
        var verdict = annotated.VerdictOn("c", VerdictPolicies.AnyCompleteSet);

        var read = AnnotateJson.Default.Read(AnnotateJson.Default.ToUtf8Bytes(annotated.With(verdict)));

        Assert.Equal(verdict, read.Get<Verdict>("verdict.anyCompleteSet.c"));
        Assert.DoesNotContain(read.Validate(), finding => finding.AnnotationId == verdict.Id);
    }

    [Fact]
    public void A_document_that_goes_both_ways_has_no_label()
    {
        var annotated = Of([By("a", "e1"), By("a", "e2"), Set("s1", For, "e1"), Set("s2", Against, "e2"), .. Says("b", For)]);

        var verdict = annotated.VerdictOn("c", VerdictPolicies.SciFactPerDocument);

        Assert.Equal(VerdictLabel.Supported, verdict.Label);
        Assert.Equal<AnnotationId>(["s-b-supports"], verdict.DecisiveSetIds);
        Assert.Contains("https://a.example/ goes both ways and so has no label.", verdict.Rationale, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("supports,supports,refutes", "S")]
    [InlineData("refutes,refutes,supports", "R")]
    [InlineData("supports,refutes", "N")]
    [InlineData("supports,supports,refutes,refutes,notEnoughInfo", "N")]
    [InlineData("supports,-,-,-", "S")]
    [InlineData("-,-", "N")]
    public void Climate_fever_labels_a_set_by_the_strict_plurality_of_its_votes(string votes, string label)
    {
        var cast = votes.Split(',').Select(vote => vote == "-" ? (Stance?)null : new Stance(vote)).ToArray();
        var annotated = Of(By("a", "e1"), Set("s1", Stance.Context, "e1") with { Votes = cast });

        var verdict = annotated.VerdictOn("c", VerdictPolicies.ClimateFever);

        Assert.Equal(label, verdict.Label.Value[..1].ToUpperInvariant());
    }

    [Theory]
    [InlineData(1, "supported")]
    [InlineData(2, "supported")]
    [InlineData(3, "notEnoughEvidence")]
    public void The_majority_needs_as_many_sources_as_asked_for(int minimum, string label)
    {
        var verdict = Of([.. Says("a", For), .. Says("b", For)]).VerdictOn("c", VerdictPolicies.IndependentMajority(minimum));

        Assert.Equal(label, verdict.Label.Value);
    }

    [Fact]
    public void The_majority_refuses_a_minimum_below_one() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VerdictPolicies.IndependentMajority(0));
}

using System.Text.Json;
using Annotate.Analysis;
using Annotate.Diagnostics;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Rules;

/// <summary>For every rule a case that fires and cases that do not. In each case only the rule itself is asked.</summary>
public class EditorialRuleTests
{
    private static readonly Claim Own =
        new() { Id = "w", Text = "The bridge fell.", Target = Span(16, 31), SourceLevel = SourceLevel.Writer, CheckWorthy = true };
    private static readonly Attribution Said = new()
    {
        Id = "s",
        Content = Span(16, 31),
        Source = Span(0, 5),
        Cue = Span(6, 10),
        SourceIds = ["a"],
        SourceLevel = SourceLevel.Other,
        Kind = AttributionKind.Assertion
    };
    private static readonly Mention Named = new() { Id = "m", Target = Span(0, 5), RefersToIds = ["b"], MentionKind = MentionKind.Named };
    private static readonly Attribution Rumoured =
        Said with { Content = Span(0, 31), Source = null, SourceIds = [], SourceLevel = SourceLevel.Arbitrary };
    private static readonly Claim Attack = Own with
    {
        Text = "Alpha is a thief.", Target = Span(0, 15), AttributionIds = ["s"], SourceLevel = SourceLevel.Arbitrary,
        Kinds = [ClaimKind.Characterization],
    };
    private static readonly Annotation[] OfPerson = [Rumoured, Named, Source("b") with { Kind = EntityKind.Person }];
    private static readonly Entity Anonymous = Source("anonymous") with { SourceKind = SourceKind.UnnamedIndividual };

    private static readonly Dictionary<string, Annotation[]> Cases = new(StringComparer.Ordinal)
    {
        ["ATT001 fires"] = [Own],
        ["ATT001 with evidence"] = [Own, By("a", "e"), For(Own, "e")],
        ["ATT001 fires with context alone"] = [Own, By("a", "e"), For(Own, "e") with { Stance = Stance.Context }],
        ["ATT001 with attribution"] = [Own with { AttributionIds = ["s"] }, Said],
        ["ATT001 of somebody else"] = [Own with { SourceLevel = SourceLevel.Other }],
        ["ATT001 not check-worthy"] = [Own with { CheckWorthy = false }],
        ["ATT001 reports a word"] = [Own, Said, Relate("reports", "w", "s")],
        ["ATT001 follows from a claim with evidence"] = [
            Own, Own with { Id = "v" }, By("a", "e"), For(Own with { Id = "v" }, "e"), Relate("entails", "v", "w")
        ],
        ["ATT002 fires"] = [Said with { SourceIds = ["anonymous"], Kind = AttributionKind.Belief }, Anonymous],
        ["ATT002 fires for positions"] = [
            Said with { SourceIds = ["anonymous"] }, Anonymous, Own with { AttributionIds = ["s"], Kinds = [ClaimKind.PositionStatement] }
        ],
        ["ATT002 fires for nobody"] = [Said with { SourceIds = [], SourceLevel = SourceLevel.Arbitrary, Kind = AttributionKind.Belief }],
        ["ATT002 of a named source"] = [Said with { Kind = AttributionKind.Belief }, Source("a")],
        ["ATT002 of information"] = [
            Said with { SourceIds = ["anonymous"] }, Anonymous, Own with { AttributionIds = ["s"], Kinds = [ClaimKind.Numerical] }
        ],
        ["ATT003 fires"] = [Said, Source("a") with { MemberIds = ["b"] }, Source("b")],
        ["ATT003 with two members"] = [Said, Source("a") with { MemberIds = ["b", "d"] }, Source("b"), Source("d")],
        ["ATT003 with no members known"] = [Said, Source("a")],
        ["ATT004 fires"] = [Said with { Source = Span(68, 72) }, Source("a"), Named],
        ["ATT004 fires with a pronoun alone"] = [
            Said with { Source = Span(68, 72) },
            Source("a"),
            Named,
            Named with { Id = "p", RefersToIds = ["a"], MentionKind = MentionKind.Pronominal }
        ],
        ["ATT004 described elsewhere"] = [
            Said with { Source = Span(68, 72) }, Source("a"), Named with { RefersToIds = ["a"], MentionKind = MentionKind.Nominal }
        ],
        ["ATT004 named on the spot"] = [Said, Source("a") with { Name = "Alpha" }, Named],
        ["ATT004 without mentions"] = [Said with { Source = Span(68, 72) }, Source("a")],
        ["ATT005 fires"] = [Said with { Cue = Span(73, 78) }, Own with { AttributionIds = ["s"] }],
        ["ATT005 with evidence against"] = [
            Said with { Cue = Span(73, 78) },
            Own with { AttributionIds = ["s"] },
            By("a", "e"),
            For(Own, "e") with { Stance = Stance.Refutes }
        ],
        ["ATT005 with an undercut"] = [
            Said with { Cue = Span(73, 78) },
            Own with { AttributionIds = ["s"] },
            By("a", "e"),
            For(Own, "e") with { Stance = Stance.Undercuts }
        ],
        ["ATT005 with a neutral cue"] = [Said, Own with { AttributionIds = ["s"] }],
        ["ATT005 without a claim"] = [Said with { Cue = Span(73, 78) }],
        ["ATT006 fires"] = [Said with { Content = Span(0, 44), Cue = null }, Said with { Id = "t" }],
        ["ATT006 with its parent"] = [Said with { Content = Span(0, 44), Cue = null }, Said with { Id = "t", ParentId = "s" }],
        ["ATT006 beside"] = [Said, Said with { Id = "t", Content = Span(33, 44), Cue = Span(38, 44) }],
        ["ATT007 fires"] = [Attack, .. OfPerson],
        ["ATT007 fires for an unnamed source"] = [
            Attack with { SourceLevel = SourceLevel.Other, ClaimantIds = ["anonymous"] }, .. OfPerson, Anonymous
        ],
        ["ATT007 fires without an attribution"] = [Attack with { AttributionIds = [] }, .. OfPerson],
        ["ATT007 fires where no kind is given"] = [Attack with { Kinds = [] }, .. OfPerson],
        ["ATT007 fires with support of a part"] = [
            Attack, .. OfPerson, By("a", "e"), For(Attack, "e") with { Extent = Extent.Part }, Source("a")
        ],
        ["ATT007 of praise"] = [Attack with { Kinds = [ClaimKind.EventOrProperty] }, .. OfPerson],
        ["ATT007 by somebody named"] = [Attack with { SourceLevel = SourceLevel.Other, ClaimantIds = ["a"] }, .. OfPerson, Source("a")],
        ["ATT007 in the words of somebody named"] =
            [Attack, OfPerson[1], OfPerson[2], Rumoured with { SourceLevel = SourceLevel.Other, SourceIds = ["a"] }, Source("a")],
        ["ATT007 inside another word"] = [Attack, Named, Source("b") with { Kind = EntityKind.Person }, Rumoured with { ParentId = "t" }],
        ["ATT007 of the writer"] = [Attack with { SourceLevel = SourceLevel.Writer }, .. OfPerson],
        ["ATT007 with support"] = [Attack, .. OfPerson, By("a", "e"), For(Attack, "e"), Source("a")],
        ["ATT007 of a group"] = [Attack, Rumoured, Named, Source("b") with { Kind = EntityKind.Organization }],
        ["ATT007 of nobody by name"] = [
            Attack, Rumoured, Named with { MentionKind = MentionKind.Nominal }, Source("b") with { Kind = EntityKind.Person }
        ],
        ["ATT007 of somebody named elsewhere"] = [Attack with { Target = Span(16, 31) }, .. OfPerson],
        ["CLM001 fires"] = [Own, By("a", "e"), For(Own, "e"), Source("a")],
        ["CLM001 with two"] = [Own, By("a", "e"), By("b", "f"), For(Own, "e"), For(Own, "f"), Source("a"), Source("b")],
        ["CLM001 on a part of the claim"] = [Own, By("a", "e"), For(Own, "e") with { Extent = Extent.Part }, Source("a")],
        ["CLM001 fires beside one on a part"] = [
            Own, By("a", "e"), By("b", "f"), For(Own, "e"), For(Own, "f") with { Extent = Extent.Part }, Source("a"), Source("b")
        ],
        ["CLM001 of a source that also refutes"] =
            [
                Own, By("a", "e"), By("a", "f"), For(Own, "e"), For(Own, "f") with { Stance = Stance.Refutes, Extent = Extent.Part },
                Source("a")
            ],
        ["CLM001 fires for the one that does not refute"] =
            [
                Own, By("a", "e"), By("a", "f"), By("b", "g"), For(Own, "e"), For(Own, "f") with { Stance = Stance.Refutes },
                For(Own, "g"), Source("a"), Source("b")
            ],
        ["CLM001 with none identified"] = [Own, By("anonymous", "e"), For(Own, "e"), Anonymous],
        ["CLM002 fires"] = [Own, Grouped("e", "wire"), Grouped("f", "wire"), For(Own, "e"), For(Own, "f")],
        ["CLM002 in one set"] = [Own, Grouped("e", "wire"), Grouped("f", "wire"), For(Own, "e", "f")],
        ["CLM002 of two groups"] = [Own, Grouped("e", "wire"), Grouped("f", "other"), For(Own, "e"), For(Own, "f")],
        ["CLM003 fires"] = [Own with { AttributionIds = ["s"] }, Said, By("a", "e") with { AttributionId = "s" }, For(Own, "e")],
        ["CLM003 by another word"] = [
            Own with { AttributionIds = ["s"] }, Said, Said with { Id = "t" }, By("a", "e") with { AttributionId = "t" }, For(Own, "e")
        ],
        ["CLM004 fires"] = [Own, Published("e", "2023-06-02"), For(Own, "e"), Judged with { AsOf = PartialDate.Parse("2023-06-01") }],
        ["CLM004 fires after the claim"] = [Own with { Date = PartialDate.Parse("2023-06") }, Published("e", "2023-07"), For(Own, "e")],
        ["CLM004 in a set that the verdict does not rest on"] = [
            Own, Published("e", "2023-06-02"), By("a", "f"), For(Own, "e"), For(Own, "f"),
            Judged with { AsOf = PartialDate.Parse("2023-06-01"), DecisiveSetIds = ["w-f"] }
        ],
        ["CLM004 fires once for two verdicts"] =
        [
            Own, Published("e", "2023-06-02"), For(Own, "e"), Judged with { AsOf = PartialDate.Parse("2023-06-01") },
            Judged with { Id = "u", AsOf = PartialDate.Parse("2022"), DecisiveSetIds = ["w-e"] }, Judged with { Id = "t" },
        ],
        ["CLM004 in the same month"] = [
            Own with { Date = PartialDate.Parse("2023-06") },
            Published("e", "2023-06-30"),
            For(Own, "e"),
            Judged with { AsOf = PartialDate.Parse("2023") }
        ],
        ["CLM004 captured later"] = [
            Own,
            By("a", "e") with { Retrieved = PartialDate.Parse("2024"), ArchivedUrl = "https://archive.example/2024/" },
            For(Own, "e"),
            Judged with { AsOf = PartialDate.Parse("2023-06-01") }
        ],
        ["CLM005 fires"] = [Own with { ValidTo = PartialDate.Parse("2022") }, Judged with { AsOf = PartialDate.Parse("2023-06-01") }],
        ["CLM005 fires on still"] = [Own with { Target = Span(46, 66) }],
        ["CLM005 outdated said"] = [
            Own with { ValidTo = PartialDate.Parse("2022") },
            Judged with { AsOf = PartialDate.Parse("2023"), Reason = VerdictReason.Outdated }
        ],
        ["CLM005 of one day"] = [
            Own with { ValidFrom = PartialDate.Parse("2022-05-01"), ValidTo = PartialDate.Parse("2022-05-01") },
            Judged with { AsOf = PartialDate.Parse("2023") }
        ],
        ["CLM005 still, dated"] = [Own with { Target = Span(46, 66), Date = PartialDate.Parse("2022") }],
        ["RTG001 fires"] = [Judged with { Rating = new ReviewRating { Value = 5, Text = "False." } }],
        ["RTG001 fires on its scale"] = [
            Judged with { Rating = new ReviewRating { Value = 1, Best = 10, Worst = 0, Text = "Mostly true" } }
        ],
        ["RTG001 in accord"] = [Judged with { Rating = new ReviewRating { Value = 1, Text = "False" } }],
        ["RTG001 of unknown words"] = [Judged with { Rating = new ReviewRating { Value = 5, Text = "Faktenfrei" } }],
        ["RTG002 fires outside"] = [Judged with { Rating = new ReviewRating { Value = 7, Best = 5, Worst = 1 } }],
        ["RTG002 fires reversed"] = [Judged with { Rating = new ReviewRating { Value = 2, Best = 1, Worst = 6 } }],
        ["RTG002 fires without a scale"] = [Judged with { Rating = new ReviewRating { Value = -1 } }],
        ["RTG002 at the end"] = [Judged with { Rating = new ReviewRating { Value = 5, Best = 5, Worst = 1 } }],
        ["RTG002 with one end"] = [Judged with { Rating = new ReviewRating { Value = 8, Worst = 1 } }],
        ["RTG003 fires"] = [.. Rated("A1", "B2", "C3", "D4", "E5", "A1", "B2", "C3", "D4", "E5", "F6", "F3")],
        ["RTG003 with one beside"] = [.. Rated("A1", "B2", "C3", "D4", "E5", "A1", "B2", "C3", "D4", "E4")],
        ["RTG003 of nine"] = [.. Rated("A1", "B2", "C3", "D4", "E5", "A1", "B2", "C3", "D4")],
        ["RTG004 fires"] = [
            .. Rated("F3"),
            new Tag { Id = "g", Label = "score", TargetIds = ["r0"], Features = [new Feature { Name = "reliabilityScore", Value = "0" }] }
        ],
        ["RTG004 fires on a member"] = [Source("a") with
        {
            Reliability = new Reliability('F'), Extra = ExtraMembers.Empty.With("sourceReliability", JsonElement.Parse("50"))
        }],
        ["RTG004 of a judged one"] = [
            .. Rated("B3"),
            new Tag { Id = "g", Label = "score", TargetIds = ["r0"], Features = [new Feature { Name = "reliabilityScore", Value = "4" }] }
        ],
        ["RTG004 in words"] = [.. Rated("B6"), new Tag
        {
            Id = "g", Label = "score", TargetIds = ["r0"], Features = [new Feature { Name = "credibility", Value = "cannot be judged" }]
        }],
    };

    private static Verdict Judged => new() { Id = "v", ClaimId = "w", Label = VerdictLabel.Supported, Basis = VerdictBasis.Reviewer };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_fires_where_it_should_and_nowhere_else(string name)
    {
        var rule = EditorialRules.Standard.Find(name[..6])!;

        var findings = rule.Check(ClaimIndex.Of(Bare(Cases[name]))).ToArray();

        if (name[6..].StartsWith(" fires", StringComparison.Ordinal))
            Assert.Equal(name[..6], Assert.Single(findings).Code);
        else
            Assert.Empty(findings);
    }

    [Fact]
    public void Every_rule_has_a_case_that_fires_and_one_that_does_not() =>
        Assert.All(EditorialRules.Standard, rule => Assert.Equal(
            [false, true],
            Cases.Keys.Where(name => name.StartsWith(rule.Code, StringComparison.Ordinal))
                .Select(name => name.Contains(" fires", StringComparison.Ordinal))
                .Distinct()
                .Order()));

    [Fact]
    public void Late_evidence_is_a_warning_against_a_verdict_and_information_against_a_claim()
    {
        Assert.Equal(Severity.Warning, Only("CLM004 fires").Severity);
        Assert.Equal(Severity.Information, Only("CLM004 fires after the claim").Severity);
    }

    [Fact]
    public void What_nobody_named_says_of_a_person_is_a_warning_where_it_is_known_to_harm()
    {
        Assert.Equal(Severity.Warning, Only("ATT007 fires").Severity);
        Assert.Equal(Severity.Information, Only("ATT007 fires where no kind is given").Severity);
    }

    [Theory]
    [InlineData(
        "ATT001 fires",
        "The claim “The bridge fell.” (w) is the writer’s own and rests on nothing in the article. "
        + "Say who says so, or what shows it.")]
    [InlineData("ATT002 fires for nobody", "Nobody is given for the opinion on “the bridge fell” (s), “said”. Say who holds it.")]
    [InlineData("ATT005 fires", "“claim” casts doubt on “the bridge fell” (s), and nothing in the article speaks for it or against "
        + "it. Give the grounds for the doubt, or write “said”.")]
    [InlineData("ATT007 fires", "The claim “Alpha is a thief.” (w) speaks ill of B, and nobody is named who says it. Name who does, "
        + "give what shows it and the answer of B, or leave it out.")]
    [InlineData("ATT007 fires where no kind is given", "The claim “Alpha is a thief.” (w) is about B, and nobody is named who says "
        + "it. Name who does; give the claim a kind, “characterization” where it does harm.")]
    [InlineData(
        "CLM001 fires",
        "The claim “The bridge fell.” (w) has one independent source, A. Find a second one, or say that there is one only.")]
    [InlineData("CLM002 fires", "The claim “The bridge fell.” (w) has evidence of one origin, “wire”, in the sets w-e and w-f. "
        + "Count "
        + "it once, and look for evidence of another origin.")]
    [InlineData("CLM004 fires once for two verdicts", "Evidence “What a shows” (e) was published 2023-06-02, after 2022, the state "
        + "of knowledge of verdict u. Leave it out of the verdict, or draw a new one.")]
    [InlineData("CLM005 fires on still", "The claim “The bridge fell.” (w) has the relative time “still”, "
        + "and neither the claim nor "
        + "the article has a date. Date it: readers of another day take it for theirs.")]
    [InlineData(
        "RTG001 fires",
        "Verdict v is rated 5 on a scale of 1 to 5, where 5 is true, and its words are “False.”. Correct the number, or the scale.")]
    [InlineData("RTG004 fires", "Evidence r0 is rated F3, which cannot be judged, and “reliabilityScore” makes a number of it. Take "
        + "the number out: there is no grade to turn into one.")]
    public void A_finding_says_what_is_wrong_where_and_what_to_do(string name, string message) => Assert.Equal(message, Only(name).Message);

    [Fact]
    public void The_options_of_a_rule_are_its_members()
    {
        var stated = EditorialRules.UnattributedClaim([Expression.Stated]);
        var word = EditorialRules.DoubtWithoutEvidence(["said"]);

        Assert.Empty(stated.Check(ClaimIndex.Of(Bare(Own with { Expression = Expression.Implied }))));
        Assert.Single(stated.Check(ClaimIndex.Of(Bare(Own with { Expression = Expression.Stated }))));
        Assert.Single(word.Check(ClaimIndex.Of(Bare(Said, Own with { AttributionIds = ["s"] }))));
        Assert.Single(EditorialRules.DiagonalRatings(2).Check(ClaimIndex.Of(Bare([.. Rated("A1", "B2")]))));
        Assert.Throws<ArgumentOutOfRangeException>(() => EditorialRules.DiagonalRatings(1));
    }

    private static Diagnostic Only(string name) =>
        Assert.Single(EditorialRules.Standard.Find(name[..6])!.Check(ClaimIndex.Of(Bare(Cases[name]))));

    private static EvidenceSet For(Claim claim, params string[] evidence) =>
        Set($"{claim.Id}-{evidence[0]}", Stance.Supports, evidence) with { ClaimId = claim.Id };

    private static Evidence Grouped(string id, string group) => By("a", id) with { IndependenceGroup = group };

    private static Evidence Published(string id, string date) => By("a", id) with { Published = PartialDate.Parse(date) };

    private static Relation Relate(string label, string from, string to) =>
        new()
        {
            Id = "r",
            Label = new RelationLabel(label),
            Roles = [new RelationRole { Name = "from", TargetId = from }, new RelationRole { Name = "to", TargetId = to }]
        };

    private static IEnumerable<Evidence> Rated(params string[] ratings) =>
        ratings.Select((rating, i) => By("a", $"r{i}") with { Rating = AdmiraltyRating.Parse(rating) });
}

using Annotate.Analysis;
using Annotate.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Rules;

public class EditorialRulesTests
{
    private static readonly AnnotatedArticle Article = Bare(
        new Claim { Id = "w", Text = "The bridge fell.", Target = Span(16, 31), SourceLevel = SourceLevel.Writer, CheckWorthy = true });

    [Fact]
    public void The_standard_rules_are_listed_without_a_container() =>
        Assert.Equal(
            [
                "ATT001", "ATT002", "ATT003", "ATT004", "ATT005", "ATT006", "ATT007", "CLM001", "CLM002", "CLM003", "CLM004", "CLM005",
                "RTG001", "RTG002", "RTG003", "RTG004"
            ],
            EditorialRules.Standard.Select(rule => rule.Code));

    [Fact]
    public void Every_rule_names_the_published_rule_that_it_comes_from_and_has_a_row_in_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(Seeds.Folder, "..", "src", "Annotate", "Diagnostics", "README.md"));

        Assert.All(EditorialRules.Standard, rule => Assert.NotEmpty(rule.Source));
        Assert.All(EditorialRules.Standard, rule => Assert.Contains($"| {rule.Code} |", readme, StringComparison.Ordinal));
        Assert.All(
            EditorialRules.Standard,
            rule => Assert.Contains(rule.Code, typeof(DiagnosticCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!)));
    }

    [Fact]
    public void In_the_seed_the_man_whom_nobody_named_describes_is_found_and_nobody_else() =>
        Assert.Equal<AnnotationId?>(
            ["c27", "c28"],
            EditorialRules.Standard.Get("ATT007").Check(ClaimIndex.Of(Seeds.Annotated)).Select(finding => finding.AnnotationId));

    [Fact]
    public void In_the_seed_no_claim_has_for_its_only_source_somebody_who_denies_it()
    {
        var claims = ClaimIndex.Of(Seeds.Annotated);

        var single = EditorialRules.Standard.Get("CLM001").Check(claims)
            .Select(finding => claims.EvidenceFor(finding.AnnotationId!.Value)).ToArray();

        Assert.NotEmpty(single);
        Assert.All(single, evidence => Assert.NotEqual(
            evidence.IndependentSourcesOf(evidence.WithStance(Stance.Supports)).Select(unit => $"{unit}"),
            evidence.IndependentSourcesOf(evidence.WithStance(Stance.Refutes)).Select(unit => $"{unit}")));
    }

    [Fact]
    public void Findings_are_suppressed_by_code_and_by_annotation_and_still_reported()
    {
        Assert.Equal(["ATT001"], EditorialRules.Standard.Check(Article).Findings.Select(finding => finding.Code));
        Assert.Empty(EditorialRules.Standard.WithSuppression("ATT001").Check(Article).Findings);
        Assert.Empty(EditorialRules.Standard.WithSuppression("ATT001", "w").Check(Article).Findings);
        Assert.Single(EditorialRules.Standard.WithSuppression("ATT001", "other").Check(Article).Findings);
        Assert.Equal(
            ["ATT001"], EditorialRules.Standard.WithSuppression("ATT001", "w").Check(Article).Suppressed.Select(finding => finding.Code));
    }

    [Fact]
    public void A_severity_can_be_changed() =>
        Assert.Equal(
            Severity.Error, Assert.Single(EditorialRules.Standard.WithSeverity("ATT001", Severity.Error).Check(Article).Findings).Severity);

    [Fact]
    public void A_standard_rule_is_replaced_by_one_that_is_asked_otherwise() =>
        Assert.Empty(EditorialRules.Standard.Replace(EditorialRules.UnattributedClaim([Expression.Stated])).Check(Article).Findings);

    [Fact]
    public void What_changes_rules_gives_others_and_leaves_these()
    {
        _ = EditorialRules.Standard
            .WithSuppression("ATT001").WithSuppression("ATT001", "w").WithSeverity("ATT001", Severity.Error).With(new Loud());

        Assert.Equal(Severity.Warning, Assert.Single(EditorialRules.Standard.Check(Article).Findings).Severity);
    }

    [Fact]
    public void Rules_with_words_of_ones_own_can_begin_with_the_standard_ones()
    {
        IEditorialRule[] standard =
        [
            EditorialRules.UnattributedClaim([]), EditorialRules.DoubtWithoutEvidence(EditorialRules.StandardCues),
            EditorialRules.ExpiredClaim(EditorialRules.StandardRelativeWords),
            EditorialRules.RatingContradictsText(EditorialRules.StandardTrueTexts, EditorialRules.StandardFalseTexts),
            EditorialRules.DiagonalRatings(10), EditorialRules.JudgedUnjudgeable(EditorialRules.StandardRatingNames),
        ];

        var rules = standard.Aggregate(EditorialRules.Standard, static (rules, rule) => rules.Replace(rule));

        Assert.Equal(EditorialRules.Standard.Check(Seeds.Annotated).Findings, rules.Check(Seeds.Annotated).Findings);
        Assert.Equal(EditorialRules.Standard.Select(rule => rule.Code), rules.Select(rule => rule.Code));
    }

    [Fact]
    public void A_rule_of_ones_own_writes_its_findings_as_ours_do()
    {
        var claim = Assert.Single(ClaimIndex.Of(Article).Claims);

        var finding = Finding.Of(new Loud(), claim, claim.Target, $"{Finding.Name(claim)} is loud.");

        Assert.Equal(
            new Diagnostic
            {
                Code = "acme.loud", Severity = Severity.Information, Message = "The claim “The bridge fell.” (w) is loud.",
                AnnotationId = "w", Span = new TextSpan(16, 31),
            },
            finding);
    }

    [Fact]
    public void A_report_prints_one_finding_a_line_and_serialises()
    {
        var report = EditorialRules.Standard.WithSuppression("CLM001").Check(Article);

        Assert.Equal("ATT001 Warning: The claim “The bridge fell.” (w) is the writer’s own and rests on nothing in the article. Say "
            + "who says so, or what shows it.", report.ToString());
        Assert.Equal(
            """{"findings":[{"code":"ATT001","severity":"warning","message":"The claim “The bridge fell.” (w) is the writer’s own """
                + """and rests on nothing in the article. Say who says so, or what shows it.","annotationId":"w","span":"""
                + """[16,31]}],"codes":[""" + string.Join(',', EditorialRules.Standard.Select(rule => $"\"{rule.Code}\"")) + "]}",
            AnalysisJson.ToJson(report));
        Assert.Equal("Nothing was found by 16 rules.", EditorialRules.Standard.Check(Bare()).ToString());
        Assert.Equal(
            "Nothing was found by 16 rules.\n1 finding is suppressed.",
            EditorialRules.Standard.WithSuppression("ATT001").Check(Article).ToString());
    }

    [Fact]
    public void A_rule_added_to_the_container_is_listed_and_asked_there()
    {
        using var provider = new ServiceCollection().AddAnnotate()
            .AddEditorialRule(new Loud())
            .ConfigureAnalysis(options => options.EditorialRules = options.EditorialRules.WithSuppression("ATT001")).Services
            .BuildServiceProvider();

        var rules = provider.GetRequiredService<EditorialRules>();

        Assert.Equal(17, rules.Count);
        Assert.Equal(["acme.loud"], rules.Check(Article).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Hostile_annotations_are_checked_without_an_exception()
    {
        var outside = Span(5, 1_000_000);
        var annotated = Bare(
            new Attribution { Id = "a", Content = outside, Cue = outside, Source = outside, SourceIds = ["gone", "x"], ParentId = "b" },
            new Attribution { Id = "b", Content = SpanSet.Unanchored("gone"), SourceLevel = SourceLevel.Inherited, ParentId = "a" },
            new Entity { Id = "x", Name = "", MemberIds = ["x"], SourceKind = SourceKind.NamedGroup },
            new Claim { Id = "c", Text = "", Target = outside, AttributionIds = [
                "a", "gone", "c"
            ], ClaimantIds = ["c"], CheckWorthy = true, ValidTo = default(PartialDate), Date = default(PartialDate) },
            new EvidenceSet { Id = "s", ClaimId = "gone", Stance = default },
            new EvidenceSet { Id = "t", ClaimId = "c", Stance = Stance.Supports, EvidenceIds = ["c", "e", "e"], AttackedId = "t" },
            new Evidence { Id = "e", Published = default(PartialDate), AttributionId = "e" },
            new Verdict
            {
                Id = "v",
                ClaimId = "c",
                Label = default,
                Basis = default,
                AsOf = default(PartialDate),
                SupersedesId = "v",
                Rating = new ReviewRating { Value = double.NaN, Best = double.PositiveInfinity, Worst = double.NaN, Text = "" }
            });

        Assert.Equal(16, EditorialRules.Standard.Check(annotated).Codes.Count);
        Assert.Single(annotated.CompareVerdicts(VerdictPolicies.Standard));
    }

    private sealed class Loud : IEditorialRule
    {
        public string Code => "acme.loud";

        public Severity DefaultSeverity => Severity.Information;

        public string Source => "House rule";

        public IEnumerable<Diagnostic> Check(ClaimIndex claims) => claims.Claims.Select(
            claim => new Diagnostic { Code = Code, Severity = DefaultSeverity, Message = claim.Text, AnnotationId = claim.Id });
    }
}

using System.Text.RegularExpressions;
using Annotate.Analysis;

namespace Annotate.Tests.Analysis.Verdicts;

/// <summary>What the guidelines of the seed promise of its verdicts, over all of them.</summary>
public class SeedVerdictTests
{
    private static readonly AnnotatedArticle Seed = Seeds.Annotated;

    private static readonly IReadOnlyList<VerdictComparison> Compared = Seed.CompareVerdicts(VerdictPolicies.Standard);

    private static IEnumerable<Verdict> Standing => Compared.SelectMany(comparison => comparison.Recorded);

    [Fact]
    public void Every_claim_of_a_third_party_and_every_claim_with_evidence_has_one_standing_verdict()
    {
        var judged = Seed.OfType<Claim>()
            .Where(claim => claim.SourceLevel != SourceLevel.Writer || SetsOf(claim.Id).Any())
            .Select(claim => claim.Id);

        Assert.Equal(judged, Seed.OfType<Claim>().Select(claim => claim.Id).Where(id => Standing.Any(verdict => verdict.ClaimId == id)));
        Assert.Equal(Standing.Select(verdict => verdict.ClaimId).Distinct(), Standing.Select(verdict => verdict.ClaimId));
    }

    [Fact]
    public void No_decisive_set_rests_on_the_word_of_the_claimant()
    {
        var own = from verdict in Seed.OfType<Verdict>()
                  let claimants = WithThoseWhoSpeakForThem(Seed.Get<Claim>(verdict.ClaimId).ClaimantIds)
                  from set in verdict.DecisiveSetIds
                  from evidence in Seed.Get<EvidenceSet>(set).EvidenceIds
                  where Seed.Get<Evidence>(evidence).SourceIds.Any(claimants.Contains)
                  select $"{verdict.Id}: {set} by {evidence}";

        Assert.Empty(own);
    }

    [Fact]
    public void Every_set_of_a_claim_is_named_by_its_standing_verdict()
    {
        Assert.All(Standing, verdict => Assert.Equal(
            SetsOf(verdict.ClaimId).Select(set => set.Id.Value).Order(StringComparer.Ordinal),
            verdict.DecisiveSetIds.Concat(verdict.DissentingSetIds).Concat(verdict.UndercutSetIds)
                .Select(id => id.Value).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_words_that_a_rationale_quotes_stand_in_the_article()
    {
        var missing = from verdict in Seed.OfType<Verdict>()
                      from Match quote in Regex.Matches(verdict.Rationale!, "“([^“”]+)”")
                      from words in quote.Groups[1].Value.Split(" … ")
                      where !Seeds.Text.Contains(words, StringComparison.Ordinal)
                      select $"{verdict.Id}: {words}";

        Assert.Empty(missing);
    }

    [Fact]
    public void A_policy_that_differs_is_named_with_its_label_in_the_rationale()
    {
        var silent = from comparison in Compared
                     from derived in comparison.Differences
                     where !Regex.IsMatch(comparison.Recorded.Single().Rationale!, $@"\b{derived.Policy}\b[^.:]* says? {derived.Label}\b")
                     select $"{comparison.ClaimId}: {derived.Policy} says {derived.Label}";

        Assert.Empty(silent);
    }

    [Fact]
    public void Disputed_is_said_only_of_what_is_conflicting()
    {
        Assert.All(Seed.OfType<Verdict>(), verdict => Assert.True(verdict.Reason is null || verdict.Label == VerdictLabel.Conflicting));
    }

    [Fact]
    public void The_two_readings_are_valid_and_read_the_same_claims()
    {
        var passes = AnnotateJson.Default.Read(File.ReadAllBytes(Path.Combine(Seeds.Folder, "belgorod-incursion.passes.annotate.json")));

        Assert.Empty(passes.Validate());
        Assert.Equal(Seed.Article, passes.Article);
        Assert.Equal(Seed.OfType<Claim>(), passes.OfType<Claim>());
        Assert.Equal(["pass-1", "pass-2"], passes.OfType<Verdict>().Select(verdict => verdict.Layer).Distinct());
    }

    private static IEnumerable<EvidenceSet> SetsOf(AnnotationId claimId) =>
        Seed.OfType<EvidenceSet>().Where(set => set.ClaimId == claimId && set.Stance != Stance.Context);

    private static HashSet<AnnotationId> WithThoseWhoSpeakForThem(IReadOnlyList<AnnotationId> claimants) =>
        [.. claimants, .. Seed.OfType<Entity>()
            .Where(entity => claimants.Any(id => entity.ActsForIds.Contains(id) || entity.MemberIds.Contains(id) || Seed.Get<Entity>(id).MemberIds.Contains(entity.Id)
                || Seed.Get<Entity>(id).ActsForIds.Contains(entity.Id)))
            .Select(entity => entity.Id)];
}

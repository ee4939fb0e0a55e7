using Annotate.Diagnostics;

namespace Annotate.Formats.Tests.ClaimReviews;

public class ClaimReviewFixtureTests
{
    private static readonly AnnotationFormat Format = StandardFormats.ClaimReview(AnnotateJson.Default);

    [Fact]
    public async Task A_review_is_read_to_the_letter_and_what_has_no_member_is_kept()
    {
        var result = await Format.ReadFixtureAsync("claim-review/single.json");

        var read = result.GetValueOrThrow();
        var claim = Assert.Single(read.OfType<Claim>());
        Assert.Equal(
            ("The moon is 😀 cheese.", "2020-05", "https://first.example"), (claim.Text, claim.Date!.Value.Text, claim.FirstAppearance));
        Assert.Equal(["https://a.example", "https://b.example"], claim.Appearances);
        Assert.Equal(
            ["A. Smith person", "B "],
            claim.ClaimantIds.Select(id => read.Get<Entity>(id)).Select(entity => $"{entity.Name} {entity.Kind}"));
        Assert.Equal("""{"jobTitle":"Cook"}""", read.Get<Entity>(claim.ClaimantIds[0]).Extra["schema.org"].GetRawText());
        var verdict = Assert.Single(read.OfType<Verdict>());
        Assert.Equal(
            (VerdictLabel.Refuted, VerdictBasis.Reviewer, "https://check.example/1", "2020-05-06"),
            (verdict.Label, verdict.Basis, verdict.Url, verdict.Published!.Value.Text));
        Assert.Equal(
            (1, 5, 1, "Pants on fire", "It is rock."),
            (verdict.Rating!.Value, verdict.Rating.Best, verdict.Rating.Worst, verdict.Rating.Text, verdict.Rating.Explanation));
        Assert.Equal("""{"sdLicense":"cc"}""", verdict.Extra["schema.org"].GetRawText());
        Assert.Equal("""{"logo":"https://check.example/logo.png"}""", read.FindAgent(verdict.Reviewer)!.Extra["schema.org"].GetRawText());
        Assert.Equal(
            [(DiagnosticCodes.NotUnderstood, "$.itemReviewed.firstAppearance")],
            result.Diagnostics.Select(finding => (finding.Code, finding.Path)));
    }

    [Fact]
    public async Task A_graph_holds_several_reviews_and_what_cannot_be_read_is_kept_or_said()
    {
        var result = await Format.ReadFixtureAsync("claim-review/graph.json");

        var read = result.Value!;
        Assert.Equal(["X is so.", "Y is so."], read.OfType<Claim>().Select(claim => claim.Text));
        Assert.Equal(["https://w.example"], read.OfType<Claim>().First().Appearances);
        var verdicts = read.OfType<Verdict>().ToArray();
        Assert.Equal([new VerdictLabel("Drei Pinocchios"), VerdictLabel.Supported], verdicts.Select(verdict => verdict.Label));
        Assert.Equal(("Drei Pinocchios", "First"), (verdicts[0].Rating!.Text, verdicts[0].Reviewer));
        Assert.Equal("""{"ratingValue":"Four Pinocchios"}""", verdicts[0].Rating!.Extra["schema.org"].GetRawText());
        Assert.Equal("""{"author":[{"@type":"Organization","name":"Second"}]}""", verdicts[0].Extra["schema.org"].GetRawText());
        Assert.Equal("""{"datePublished":"last week"}""", verdicts[1].Extra["schema.org"].GetRawText());
        Assert.Equal(
            [(DiagnosticCodes.NotUnderstood, "$['@graph'][0]"), (DiagnosticCodes.RatingNotMapped, "$['@graph'][1].reviewRating")],
            result.Diagnostics.Select(finding => (finding.Code, finding.Path)));
    }

    [Theory]
    [InlineData("single")]
    [InlineData("graph")]
    public async Task Reading_writing_and_reading_gives_the_same(string name)
    {
        var read = (await Format.ReadFixtureAsync($"claim-review/{name}.json")).Value!;

        var (parts, _) = await Format.WriteAsync(read, "a.json");
        var again = (await Format.ReadOneAsync(Parts.Source(parts))).Value!;

        Assert.Equal(read.Annotations.OrderBy(annotation => annotation.Id), again.Annotations.OrderBy(annotation => annotation.Id));
        Assert.Equal(parts, (await Format.WriteAsync(again, "a.json")).Parts);
    }
}

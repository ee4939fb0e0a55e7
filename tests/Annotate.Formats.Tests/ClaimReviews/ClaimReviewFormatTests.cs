using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.ClaimReviews;

namespace Annotate.Formats.Tests.ClaimReviews;

public class ClaimReviewFormatTests
{
    private const string Review =
        """{"@context":"https://schema.org","@type":["ClaimReview"],"url":"https://check.example/"""
            + """1","datePublished":"2020-05-06","claimReviewed":"The moon is cheese.",""" + "\n"
            + "\"author\":{\"@type\":\"Organization\",\"name\":\"Check\",\"url\":\"https://check.example\"},\"sdLicense\":\"cc\",\n"
            + "\"reviewRating\":{\"@type\":\"Rating\",\"ratingValue\":\"1\",\"bestRating\":5,"
            + "\"worstRating\":1,\"alternateName\":\"Pants on "
            + """fire","ratingExplanation":"It is rock."},""" + "\n"
            + "\"itemReviewed\":{\"@type\":\"Claim\",\"author\":[{\"@type\":\"Person\",\"name\":\"A. "
            + """Smith","sameAs":"https://x.example/smith"},"B"],"datePublished":"2020-05","appearance":["https://a.example","""
            + """{"@type":"CreativeWork","url":"https://b.example"}],"firstAppearance":{"url":"https://first.example"}}}""";

    private static readonly AnnotationFormat Format = StandardFormats.ClaimReview(AnnotateJson.Default);

    [Fact]
    public async Task A_review_is_a_claim_its_claimants_and_a_verdict_of_a_reviewer()
    {
        var read = (await Format.ReadOneAsync(Parts.Source(("a.json", Review)))).GetValueOrThrow();

        var claim = Assert.Single(read.OfType<Claim>());
        Assert.Equal(
            ("The moon is cheese.", "2020-05", "https://first.example"), (claim.Text, claim.Date!.Value.Text, claim.FirstAppearance));
        Assert.Equal(["https://a.example", "https://b.example"], claim.Appearances);
        Assert.Equal(["A. Smith", "B"], claim.ClaimantIds.Select(id => read.Get<Entity>(id).Name));
        var verdict = Assert.Single(read.OfType<Verdict>());
        Assert.Equal(
            (claim.Id, VerdictLabel.Refuted, VerdictBasis.Reviewer, "https://check.example/1"),
            (verdict.ClaimId, verdict.Label, verdict.Basis, verdict.Url));
        Assert.Equal(
            (1, 5, 1, "Pants on fire", "It is rock."),
            (verdict.Rating!.Value, verdict.Rating.Best, verdict.Rating.Worst, verdict.Rating.Text, verdict.Rating.Explanation));
        Assert.Equal("Check", read.FindAgent(verdict.Reviewer)!.Name);
        Assert.Empty(read.Validate());
    }

    [Fact]
    public async Task Arrays_and_graphs_are_read()
    {
        foreach (var (json, reviews) in new[] { ($"[{Review},{Review}]", 2), ($$"""{"@graph":[{{Review}},{"@type":"WebPage"}]}""", 1) })
        {
            var read = (await Format.ReadOneAsync(Parts.Source(("a.json", json)))).GetValueOrThrow();

            Assert.Equal((reviews, reviews), (read.OfType<Verdict>().Count(), read.OfType<Claim>().Count()));
        }
    }

    [Fact]
    public async Task An_item_that_is_a_work_is_where_the_claim_appeared()
    {
        var read =
            (await Format.ReadOneAsync(
                Parts.Source(
                    (
                        "a.json",
                        """{"@type":"ClaimReview","claimReviewed":"x","reviewRating":{"alternateName":"True"},"itemReviewed":"""
                            + """{"@type":"CreativeWork","url":"https://w.example","author":"A"}}""")))).GetValueOrThrow();

        Assert.Equal(["https://w.example"], Assert.Single(read.OfType<Claim>()).Appearances);
        Assert.Equal("A", Assert.Single(read.OfType<Entity>()).Name);
    }

    [Fact]
    public async Task A_rating_in_unknown_words_is_kept_verbatim_and_reported()
    {
        var result = await Format.ReadOneAsync(
            Parts.Source(("a.json", """{"@type":"ClaimReview","claimReviewed":"x","reviewRating":{"alternateName":"Drei Pinocchios"}}""")));

        Assert.Equal(DiagnosticCodes.RatingNotMapped, Assert.Single(result.Diagnostics).Code);
        var verdict = Assert.Single(result.Value!.OfType<Verdict>());
        Assert.Equal(("Drei Pinocchios", "Drei Pinocchios"), (verdict.Rating!.Text, verdict.Label.Value));
        var own = new ClaimReviewFormat(AnnotateJson.Default, new VerdictTable([new("drei pinocchios", VerdictLabel.Refuted)]));
        Assert.Equal(
            VerdictLabel.Refuted,
            Assert.Single(
                (await own.ReadOneAsync(
                    Parts.Source(
                        (
                            "a.json",
                            """{"@type":"ClaimReview","claimReviewed":"x","reviewRating":"""
                                + """{"alternateName":"Drei Pinocchios"}}""")))).GetValueOrThrow()
                    .OfType<Verdict>()).Label);
    }

    [Fact]
    public async Task Reading_writing_and_reading_gives_the_same()
    {
        var read = (await Format.ReadOneAsync(Parts.Source(("a.json", Review)))).GetValueOrThrow();
        var (parts, _) = await Format.WriteAsync(read, "a.json");
        var again = (await Format.ReadOneAsync(Parts.Source(parts))).GetValueOrThrow();

        Assert.Equal(read.Annotations.OrderBy(annotation => annotation.Id), again.Annotations.OrderBy(annotation => annotation.Id));
        Assert.Equal(parts, (await Format.WriteAsync(again, "a.json")).Parts);
    }

    [Fact]
    public async Task Only_reviewers_verdicts_are_exported_and_the_article_is_an_appearance()
    {
        var annotated = new Article("x") { Url = "https://news.example" }.Annotate(
            new Claim { Id = "c1", Text = "It is so.", CheckWorthy = true },
            new Verdict
            {
                Id = "v1", ClaimId = "c1", Label = VerdictLabel.Conflicting, Basis = VerdictBasis.Reviewer, Url = "https://check.example"
            },
            new Verdict { Id = "v2", ClaimId = "c1", Label = VerdictLabel.Supported, Basis = VerdictBasis.Article },
            new Note { Id = "n1", Text = "hm" });

        var (parts, losses) = await Format.WriteAsync(annotated, "a.json");

        using var written = JsonDocument.Parse(parts["a.json"]);
        var review = Assert.Single(written.RootElement.GetProperty("@graph").EnumerateArray());
        Assert.Equal("https://check.example", review.GetProperty("url").GetString());
        Assert.Equal(
            "https://news.example", review.GetProperty("itemReviewed").GetProperty("appearance")[0].GetProperty("url").GetString());
        Assert.Equal("Conflicting", review.GetProperty("reviewRating").GetProperty("alternateName").GetString());
        Assert.Equal(
            [
                (DiagnosticCodes.Degraded, "v1", "rating"), (DiagnosticCodes.MemberLost, "c1", "checkWorthy"),
                (DiagnosticCodes.Degraded, "c1", "appearances"), (DiagnosticCodes.AnnotationLost, "v2", null),
                (DiagnosticCodes.AnnotationLost, "n1", null), (DiagnosticCodes.ArticleLost, null, "text")
            ],
            losses.Losses.Select(loss => (loss.Code, loss.AnnotationId?.Value, loss.Path)));
    }

    [Fact]
    public async Task Words_that_read_back_as_another_label_are_reported()
    {
        var annotated = new Article("x").Annotate(
            new Claim { Id = "c1", Text = "It is so." },
            new Verdict
            {
                Id = "v1",
                ClaimId = "c1",
                Label = VerdictLabel.Supported,
                Basis = VerdictBasis.Reviewer,
                Rating = new ReviewRating { Text = "False" }
            });

        var (_, losses) = await Format.WriteAsync(annotated, "a.json");

        Assert.Contains(losses.Of("v1"), loss => loss.Code == DiagnosticCodes.Degraded && loss.Path == "label");
    }
}

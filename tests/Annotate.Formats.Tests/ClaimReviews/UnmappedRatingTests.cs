using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Formats.Tests.ClaimReviews;

/// <summary>A fact-checker is never made to say what he did not, by a label that nobody gave or words that nobody published.</summary>
public class UnmappedRatingTests
{
    private static readonly AnnotationFormat Format = StandardFormats.ClaimReview(AnnotateJson.Default);

    public static TheoryData<string, string> Ratings { get; } = new()
    {
        { """{"@type":"Rating","alternateName":"Trompeur"}""", "Trompeur" },
        { """{"@type":"Rating","ratingValue":2,"bestRating":5,"worstRating":1,"alternateName":"Mostly wrong"}""", "Mostly wrong" },
        { """{"@type":"Rating","alternateName":" Wrong! "}""", "Wrong!" },
        { """{"@type":"Rating","ratingValue":"4","bestRating":"4","worstRating":"1"}""", "4 of 4" },
        { """{"@type":"Rating","ratingValue":2.5}""", "2.5" },
        { """{"@type":"Rating","ratingValue":0,"bestRating":5}""", "0 of 5" },
        { """{"@type":"Rating","name":"Ungenau"}""", "Ungenau" },
        { """{"@type":"Rating","ratingValue":"Ungenau"}""", "Ungenau" },
        { """{"@type":"Rating","ratingExplanation":"We could not tell."}""", "unrated" },
        { """{"@type":"Rating","alternateName":"  "}""", "unrated" },
    };

    [Theory]
    [MemberData(nameof(Ratings))]
    public async Task A_rating_that_nobody_mapped_has_no_standard_label_and_is_written_as_it_was_read(string rating, string label)
    {
        var result = await Format.ReadOneAsync(Parts.Source(("a.json", Review(rating))));

        var verdict = Assert.Single(result.Value!.OfType<Verdict>());
        Assert.Equal(label, verdict.Label.Value);
        Assert.DoesNotContain(verdict.Label, VerdictLabel.Standard);
        Assert.Equal(DiagnosticCodes.RatingNotMapped, Assert.Single(result.Diagnostics).Code);
        var (parts, losses) = await Format.WriteAsync(result.Value!, "a.json");
        Assert.Equal(Numeric(rating), Numeric(Written(parts).GetProperty("reviewRating").GetRawText()));
        Assert.DoesNotContain(losses.Losses, loss => loss.Path is "label" or "rating");
        Assert.Equal(verdict, Assert.Single((await Format.ReadOneAsync(Parts.Source(parts))).Value!.OfType<Verdict>()));
    }

    [Fact]
    public async Task A_review_without_a_rating_stays_without_one()
    {
        var read = (await Format.ReadOneAsync(Parts.Source(("a.json", """{"@type":"ClaimReview","claimReviewed":"x"}""")))).Value!;

        Assert.Equal("unrated", Assert.Single(read.OfType<Verdict>()).Label.Value);
        Assert.False(Written((await Format.WriteAsync(read, "a.json")).Parts).TryGetProperty("reviewRating", out _));
    }

    [Fact]
    public async Task Words_of_the_table_are_found_wherever_they_stand()
    {
        foreach (var rating in new[] { """{"name":"False"}""", """{"ratingValue":"false"}""", "\"False\"" })
        {
            var read = (await Format.ReadOneAsync(Parts.Source(("a.json", Review(rating))))).GetValueOrThrow();

            Assert.Equal(VerdictLabel.Refuted, Assert.Single(read.OfType<Verdict>()).Label);
        }
    }

    [Fact]
    public async Task A_published_rating_is_given_no_words_of_ours_and_the_label_is_reported()
    {
        var annotated = Annotated(VerdictLabel.NotEnoughEvidence, new ReviewRating { Value = 5, Best = 5, Worst = 1 });

        var (parts, losses) = await Format.WriteAsync(annotated, "a.json");

        Assert.False(Written(parts).GetProperty("reviewRating").TryGetProperty("alternateName", out _));
        Assert.Equal((DiagnosticCodes.Degraded, "label"), Assert.Single(losses.Of("v").Select(loss => (loss.Code, loss.Path))));
    }

    [Theory]
    [InlineData("supported", "Supported")]
    [InlineData("refuted", "Refuted")]
    [InlineData("conflicting", "Conflicting")]
    [InlineData("notEnoughEvidence", "Not Enough Evidence")]
    [InlineData("Trompeur", "Trompeur")]
    public async Task A_verdict_without_a_rating_is_published_in_the_words_of_its_label(string label, string words)
    {
        var annotated = Annotated(new VerdictLabel(label), null);

        var (parts, _) = await Format.WriteAsync(annotated, "a.json");

        Assert.Equal(words, Written(parts).GetProperty("reviewRating").GetProperty("alternateName").GetString());
        Assert.Equal(label, Assert.Single((await Format.ReadOneAsync(Parts.Source(parts))).Value!.OfType<Verdict>()).Label.Value);
    }

    [Fact]
    public async Task Kinds_names_dates_and_texts_that_nobody_gave_are_not_written()
    {
        const string Json =
            """
            {"@context":"https://schema.org","@type":"ClaimReview","@id":"urn:r","dateCreated":"2020-01-02",
            "description":"About cheese.","author":{"url":"https://check.example"},
            "itemReviewed":{"@type":"CreativeWork","name":"A book","author":{"@id":"urn:s","name":"S"}},
            "reviewRating":{"alternateName":"False"}}
            """;
        var read = (await Format.ReadOneAsync(Parts.Source(("a.json", Json)))).Value!;

        var (claim, verdict) = (Assert.Single(read.OfType<Claim>()), Assert.Single(read.OfType<Verdict>()));
        Assert.Equal(("", null, null), (claim.Text, verdict.Published, verdict.Rationale));
        Assert.Equal((null, null), (read.FindAgent(verdict.Reviewer)!.Kind, read.FindAgent(verdict.Reviewer)!.Name));
        var review = Written((await Format.WriteAsync(read, "a.json")).Parts);
        Assert.Equal("""{"url":"https://check.example"}""", review.GetProperty("author").GetRawText());
        Assert.Equal("""{"@id":"urn:s","name":"S"}""", review.GetProperty("itemReviewed").GetProperty("author")[0].GetRawText());
        Assert.Equal("2020-01-02 About cheese.", $"{review.GetProperty("dateCreated")} {review.GetProperty("description")}");
        foreach (var name in new[] { "claimReviewed", "datePublished", "reviewBody" })
            Assert.False(review.TryGetProperty(name, out _), name);
    }

    [Theory]
    [InlineData("Organization")]
    [InlineData("NewsMediaOrganization")]
    [InlineData("Person")]
    [InlineData("WebSite")]
    public async Task An_author_keeps_the_type_that_the_review_gives(string type)
    {
        var json =
            $$"""
            {"@type":"ClaimReview","claimReviewed":"x","author":{"@type":"{{type}}","name":"A"},
            "itemReviewed":{"@type":"Claim","author":{"@type":"{{type}}","name":"B"} },"reviewRating":"False"}
            """;
        var read = (await Format.ReadOneAsync(Parts.Source(("a.json", json)))).GetValueOrThrow();

        var (parts, losses) = await Format.WriteAsync(read, "a.json");

        JsonElement[] authors = [Written(parts).GetProperty("author"), Written(parts).GetProperty("itemReviewed").GetProperty("author")[0]];
        Assert.Equal([type, type], authors.Select(author => author.GetProperty("@type").GetString()));
        Assert.Equal(["text"], losses.Losses.Select(loss => loss.Path));
        var again = (await Format.ReadOneAsync(Parts.Source(parts))).GetValueOrThrow();
        Assert.Equal(read.Agents, again.Agents);
        Assert.Equal(read.OfType<Entity>(), again.OfType<Entity>());
    }

    private static string Review(string rating) =>
        $$"""{"@type":"ClaimReview","@id":"urn:r","reviewRating":{{rating}},"claimReviewed":"x"}""";

    private static JsonElement Written(Dictionary<string, string> parts) => JsonElement.Parse(parts["a.json"]).GetProperty("@graph")[0];

    /// <summary>The members with numbers as numbers, whichever way they were spelled.</summary>
    private static SortedDictionary<string, string> Numeric(string rating) => new(
        JsonElement.Parse(rating).EnumerateObject().ToDictionary(member => member.Name, member => member.Value.ToString()));

    private static AnnotatedArticle Annotated(VerdictLabel label, ReviewRating? rating) => new Article("x").Annotate(
        new Claim { Id = "c", Text = "It is so." },
        new Verdict { Id = "v", ClaimId = "c", Label = label, Basis = VerdictBasis.Reviewer, Rating = rating });
}

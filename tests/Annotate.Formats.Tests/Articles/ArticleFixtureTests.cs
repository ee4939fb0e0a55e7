using Annotate.Diagnostics;
using Annotate.Formats.Articles;

namespace Annotate.Formats.Tests.Articles;

public class ArticleFixtureTests
{
    private static readonly NinjsFormat Ninjs = new();
    private static readonly NewsArticleFormat NewsArticle = new();

    [Fact]
    public async Task Of_version_2_the_plain_body_and_the_main_headline_are_read()
    {
        var read = (await Ninjs.ReadFixtureAsync("ninjs/version-2.json")).GetValueOrThrow().Article;

        Assert.Equal(
            new Article("Ja,\u00A0sade\r\nhon 😀.")
            {
                Id = "urn:n2", Headline = "Huvud 😀", Byline = "Ann Ås", Language = "sv", Version = "3",
                Published = PartialDate.Parse("2021-05-26T10:00:00+02:00"), Modified = PartialDate.Parse("2021-05-26T13:40:18+02:00"),
            },
            read with { Extra = ExtraMembers.Empty });
    }

    [Fact]
    public async Task Of_an_XML_body_the_words_are_read_and_no_entity_is_resolved()
    {
        var read = (await Ninjs.ReadFixtureAsync("ninjs/version-3.json")).GetValueOrThrow().Article;

        Assert.Equal("Head\nOne & &x;&lol; two.\n3 < 4", read.Text);
        Assert.Equal(("A", "en-AU", "2023-10-08T09:00:00+10:30"), (read.Byline, read.Language, read.Published!.Value.Text));
    }

    [Fact]
    public async Task Of_an_HTML_body_the_words_are_read() =>
        Assert.Equal("H\nOne\u00A0& two 😀\n1 < 2\nthree four", (await Ninjs.ReadFixtureAsync("ninjs/html.json")).GetValueOrThrow().Article.Text);

    [Fact]
    public async Task A_news_article_may_have_several_authors_and_stand_in_a_graph()
    {
        var read = (await NewsArticle.ReadFixtureAsync("news-article/graph.json")).GetValueOrThrow().Article;

        Assert.Equal(
            new Article("Body\u00A0one.\r\nTwo.") { Id = "urn:1", Headline = "H 😀", Byline = "A, B", Publisher = "P", Language = "en", Published = PartialDate.Parse("2020-01-02T03:04:05-05:00") },
            read with { Extra = ExtraMembers.Empty });
    }

    [Theory]
    [InlineData("ninjs/version-2.json", "ninjs")]
    [InlineData("ninjs/version-3.json", "ninjs")]
    [InlineData("ninjs/html.json", "ninjs")]
    [InlineData("news-article/graph.json", "newsarticle")]
    public async Task Bodies_headlines_authors_and_members_that_are_not_read_come_back(string fixture, string name)
    {
        var format = FormatRegistry.Standard.Get(name);
        var read = (await format.ReadFixtureAsync(fixture)).GetValueOrThrow();

        var (parts, losses) = await format.WriteAsync(read, "a.json");

        Assert.True(losses.IsLossless);
        var before = System.Text.Json.JsonElement.Parse(Parts.Fixture(fixture));
        var item = before.TryGetProperty("@graph", out var graph) ? graph[1] : before;
        var written = System.Text.Json.JsonElement.Parse(parts["a.json"]);
        Assert.All(item.EnumerateObject(), member => Assert.True(System.Text.Json.JsonElement.DeepEquals(member.Value, written.GetProperty(member.Name)), member.Name));
        Assert.True(read.ContentEquals((await format.ReadOneAsync(Parts.Source(parts))).GetValueOrThrow()));
    }

    [Fact]
    public async Task What_was_kept_gives_way_to_a_change_alone_and_is_reported()
    {
        var read = (await Ninjs.ReadFixtureAsync("ninjs/version-2.json")).GetValueOrThrow();
        var changed = read.With(read.Article with { Headline = "Nytt" });

        var (parts, losses) = await Ninjs.WriteAsync(changed, "a.json");

        var written = System.Text.Json.JsonElement.Parse(parts["a.json"]);
        Assert.Equal("Nytt", Assert.Single(written.GetProperty("headlines").EnumerateArray()).GetProperty("value").GetString());
        Assert.Equal(2, written.GetProperty("bodies").GetArrayLength());
        var loss = Assert.Single(losses.Losses);
        Assert.Equal((DiagnosticCodes.ArticleLost, "ninjs"), (loss.Code, loss.Path));
        Assert.Contains("headlines", loss.Message, StringComparison.Ordinal);
    }
}

using System.Text;
using System.Security.Cryptography;
using CsCheck;

namespace Annotate.Tests.Articles;

public class ArticleTests
{
    [Fact]
    public void The_hash_is_that_of_the_UTF_8_bytes()
    {
        Assert.Equal("841d6013d4f82d71de758ed0644697a9ace706aef36cb6c77ebf160dc02ad472", new Article(Seeds.Text).Sha256);
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", new Article("").Sha256);
        Generators.Text.Sample(text => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), new Article(text).Sha256));
    }

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("\uFEFFa")]
    [InlineData("e\u0301")]
    [InlineData(" a ")]
    public void The_text_is_never_normalised(string text) => Assert.Equal(text, new Article(text).Text);

    [Fact]
    public void A_lone_surrogate_is_refused_by_its_index()
    {
        var exception = Assert.Throws<IllFormedTextException>(() => new Article("ab\uD83Dc"));

        Assert.Equal(2, exception.Index);
        Assert.Equal("The text holds half of a surrogate pair, U+D83D at index 2. Repair it where it was cut.", exception.Message);
        Assert.Throws<ArgumentNullException>(() => new Article((string)null!));
    }

    [Fact]
    public void ToString_never_prints_the_text()
    {
        Assert.Equal("Article urn:x: Dam breaks (11 UTF-16 code units)", new Article("secret text") { Id = "urn:x", Headline = "Dam breaks" }.ToString());
        Assert.Equal("Article without id: without headline (11 UTF-16 code units)", new Article("secret text").ToString());
        Assert.Equal("Article without id: without headline (11 UTF-16 code units), 0 annotations", new Article("secret text").Annotate().ToString());
    }

    [Fact]
    public void Articles_are_equal_by_text_and_metadata()
    {
        var article = new Article("text") { Id = "urn:x" };

        Assert.Equal(article, new Article("text") { Id = "urn:x" });
        Assert.Equal(article.GetHashCode(), new Article("text") { Id = "urn:x" }.GetHashCode());
        Assert.NotEqual(article, new Article("other") { Id = "urn:x" });
        Assert.NotEqual(article, article with { Id = "urn:y" });
        Assert.NotEqual(article, article with { Extra = ExtraMembers.Empty.With("a", "1") });
    }

    [Fact]
    public void Layouts_are_equal_by_their_spans()
    {
        Assert.Equal(Article.Parse(Seeds.Text).Layout, Article.Parse(Seeds.Text).Layout);
        Assert.Equal(Article.Parse(Seeds.Text), Article.Parse(Seeds.Text));
        Assert.NotEqual(Article.Parse("a\n\nb").Layout, Article.Parse("a\n\nbc").Layout);
    }

    [Fact]
    public void Copies_share_the_hash_and_the_offsets()
    {
        var article = new Article("text");

        Assert.Same(article.Offsets, (article with { Id = "urn:x" }).Offsets);
        Assert.Same(article.Sha256, (article with { Id = "urn:x" }).Sha256);
    }
}

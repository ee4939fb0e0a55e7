using Annotate.Html.Marks;

namespace Annotate.Html.Tests.Marks;

public class TextBlocksTests
{
    [Fact]
    public void Blocks_follow_the_layout_and_cover_the_whole_text()
    {
        var article = Article.Parse("Bridge reopens\n\nThe bridge is safe.\n\nTests differ.\n");

        Assert.Equal(
            [
                new("headline", "Bridge reopens"), new("gap", "\n\n"), new("paragraph", "The bridge is safe."), new("gap", "\n\n"),
                new("paragraph", "Tests differ."), new("gap", "\n")
            ],
            TextBlocks.Of(article).Select(block => KeyValuePair.Create(block.Kind, article.TextOf(block.Span))));
    }

    [Fact]
    public void A_layout_that_lies_still_shows_every_character_once()
    {
        var article = new Article("abcdefghij") { Layout = new ArticleLayout
        {
            Headline = new TextSpan(2, 6),
            Paragraphs = [new TextSpan(4, 8), new TextSpan(7, 99), new TextSpan(8, 8)]
        } };

        Assert.Equal("ab|cdef|ghij", string.Join('|', TextBlocks.Of(article).Select(block => article.TextOf(block.Span))));
    }
}

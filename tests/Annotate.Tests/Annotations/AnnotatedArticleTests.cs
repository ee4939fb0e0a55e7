namespace Annotate.Tests.Annotations;

public class AnnotatedArticleTests
{
    private static readonly Agent Desk = new() { Id = "desk", Name = "Desk" };
    private static readonly Note Seen = new() { Id = "n", Text = "seen", Target = new TextSpan(0, 6) };

    private static AnnotatedArticle Annotated =>
        new Article("Moscow says it rains.") { Id = "urn:x" }.Annotate(Seen).With(Desk).With(ExtraMembers.Empty.With("score", "1"));

    [Fact]
    public void Equality_is_by_reference_and_content_is_compared_on_request()
    {
        Assert.NotEqual(Annotated, Annotated);
        Assert.True(Annotated.ContentEquals(Annotated));
        Assert.False(Annotated.ContentEquals(null));
        Assert.True(Seeds.Annotated.ContentEquals(Seeds.Annotated));
    }

    [Fact]
    public void Everything_counts_for_content()
    {
        AnnotatedArticle[] others =
        [
            Annotated.With(Annotated.Article with { Id = "urn:y" }),
            Annotated.With(Desk with { Name = "Other desk" }),
            Annotated.With(new Agent { Id = "other" }),
            Annotated.With(ExtraMembers.Empty),
            Annotated.With(Seen with { Text = "not seen" }),
            Annotated.Without("n"),
            Annotated.With(new Note { Id = "m", Text = "more" }),
            new Article("Moscow says it pours.") { Id = "urn:x" }.Annotate(Seen).With(Desk).With(Annotated.Extra),
        ];

        Assert.All(others, other => Assert.False(Annotated.ContentEquals(other) || other.ContentEquals(Annotated)));
    }

    [Fact]
    public void The_order_of_annotations_counts_for_content()
    {
        var other = new Note { Id = "m", Text = "more" };

        Assert.False(Annotated.Article.Annotate(Seen, other).ContentEquals(Annotated.Article.Annotate(other, Seen)));
    }

    [Fact]
    public void Agents_are_found_by_id()
    {
        Assert.Same(Desk, Annotated.FindAgent("desk"));
        Assert.Null(Annotated.FindAgent("Desk"));
        Assert.Null(Annotated.FindAgent(null));
    }

    [Fact]
    public void Annotations_and_their_text_are_reached_directly()
    {
        Assert.Same(Seen, Annotated.Get<Note>("n"));
        Assert.Null(Annotated.Find<Claim>("n"));
        Assert.Equal([Seen], Annotated.OfType<Note>());
        Assert.Equal("Moscow", Annotated.TextOf(Seen.Target!));
        Assert.Equal("says", Annotated.TextOf(new TextSpan(7, 11)));
        Assert.Equal(["Moscow"], Annotated.QuotesOf(Seen.Target!));
    }
}

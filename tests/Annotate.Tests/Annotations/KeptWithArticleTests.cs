namespace Annotate.Tests.Annotations;

public class KeptWithArticleTests
{
    [Fact]
    public void A_value_of_each_type_is_made_once()
    {
        var (annotated, made) = (Annotated(), 0);

        var first = annotated.GetOrCreate(Make);
        var other = annotated.GetOrCreate(static article => article.Article.Text.Split(' '));

        Assert.Same(first, annotated.GetOrCreate(Make));
        Assert.Same(other, annotated.GetOrCreate(static _ => Array.Empty<string>()));
        Assert.Equal(1, made);

        List<int> Make(AnnotatedArticle article)
        {
            made++;
            return [article.Annotations.Count];
        }
    }

    [Fact]
    public void A_changed_article_starts_without()
    {
        var annotated = Annotated();
        var kept = annotated.GetOrCreate(static article => new Index(article));

        var changed = annotated.With(new Note { Id = "m", Text = "more" }).GetOrCreate(static article => new Index(article));

        Assert.NotSame(kept, changed);
        Assert.Equal((0, 1), (kept.Of.Annotations.Count, changed.Of.Annotations.Count));
    }

    [Fact]
    public async Task Those_who_ask_at_once_get_one_value()
    {
        for (var round = 0; round < 20; round++)
        {
            using var start = new Barrier(4);
            var kept = await Task.WhenAll(Enumerable.Repeat(Annotated(), 4).Select(annotated => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait(TestContext.Current.CancellationToken);
                    return annotated.GetOrCreate(static article => new Index(article));
                },
                TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

            Assert.Single(kept.Distinct(ReferenceEqualityComparer.Instance));
        }
    }

    [Fact]
    public void What_could_not_be_made_is_not_kept()
    {
        var annotated = Annotated();

        Assert.Throws<InvalidOperationException>(() => annotated.GetOrCreate<Index>(static _ => null!));
        Assert.Throws<FormatException>(() => annotated.GetOrCreate<Index>(static _ => throw new FormatException()));

        Assert.Same(annotated, annotated.GetOrCreate(static article => new Index(article)).Of);
    }

    private static AnnotatedArticle Annotated() => new Article("Moscow says it rains.").Annotate();

    private sealed record Index(AnnotatedArticle Of);
}

using Annotate.Analysis;

namespace Annotate.Tests.Analysis;

public class CorpusStatisticsTests
{
    [Fact]
    public void Articles_types_and_span_sets_are_counted()
    {
        var article = new Article("The bridge is safe.");
        var first = article.Annotate(
            new Tag { Id = "t1", Label = "topic", Target = [new TextSpan(0, 3), new TextSpan(11, 13)] },
            new Tag { Id = "t2", Label = "topic" },
            new Claim { Id = "c1", Text = "The bridge is safe.", Target = [new TextSpan(0, 18)] });
        var second = article.Annotate(new Tag { Id = "t1", Label = "topic", Target = [new TextSpan(0, 3)] });

        var statistics = CorpusStatistics.Of([first, second], AnnotateJson.Default);

        Assert.Equal((2, 38, 4), (statistics.Articles, statistics.Characters, statistics.Annotations));
        Assert.Equal(
            [
                new TypeCount { Type = "tag", Annotations = 3, Articles = 2, SpanSets = 2, Discontinuous = 1, Unanchored = 0 },
                new TypeCount { Type = "claim", Annotations = 1, Articles = 1, SpanSets = 1, Discontinuous = 0, Unanchored = 0 },
            ],
            statistics.Types);
        Assert.Equal(
            "Articles: 2, characters: 38, annotations: 4.\n        3 tag; articles 2, span sets 2, discontinuous 1, unanchored 0\n   "
                + "     1 claim; articles 1, span sets 1, discontinuous 0, unanchored 0",
            statistics.ToString());
    }

    [Fact]
    public void An_unknown_type_counts_under_the_name_that_the_file_gives()
    {
        var annotated = AnnotateJson.Default.Parse(
            """{"format":"annotate/1","offsets":"utf-16","article":{"text":"Text."},"annotations":["""
                + """{"type":"acme.mood","id":"m1","target":{"spans":[[0,4]]}}]}""");

        var type = Assert.Single(CorpusStatistics.Of([annotated], AnnotateJson.Default).Types);

        Assert.Equal(("acme.mood", 1), (type.Type, type.SpanSets));
    }

    [Fact]
    public void No_articles_are_counted_as_none()
    {
        Assert.Equal(
            (0, 0), (CorpusStatistics.Of([], AnnotateJson.Default).Articles, CorpusStatistics.Of([], AnnotateJson.Default).Types.Count));
    }
}

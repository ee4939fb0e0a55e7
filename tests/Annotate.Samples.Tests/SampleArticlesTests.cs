using System.Security.Cryptography;

namespace Annotate.Samples.Tests;

public class SampleArticlesTests
{
    [Fact]
    public void The_article_is_the_published_text_byte_for_byte()
    {
        using var stream = SampleArticles.OpenBelgorodText();

        Assert.Equal("841d6013d4f82d71de758ed0644697a9ace706aef36cb6c77ebf160dc02ad472", Convert.ToHexStringLower(SHA256.HashData(stream)));
        Assert.Equal("841d6013d4f82d71de758ed0644697a9ace706aef36cb6c77ebf160dc02ad472", SampleArticles.Belgorod.Sha256);
    }

    [Fact]
    public void The_article_says_what_it_is()
    {
        Assert.Equal("Ukraine Backed Partisans Attack Belgorod Oblast", SampleArticles.Belgorod.Headline);
        Assert.Equal("Ian Schmutzler, Writer", SampleArticles.Belgorod.Byline);
        Assert.Equal("en", SampleArticles.Belgorod.Language);
    }

    [Fact]
    public void The_annotations_are_those_of_the_file_in_seeds()
    {
        using var stream = SampleArticles.OpenBelgorodJson();
        using var embedded = new MemoryStream();
        stream.CopyTo(embedded);

        Assert.Equal(File.ReadAllBytes(Repository.PathOf("seeds/belgorod-incursion.annotate.json")), embedded.ToArray());
        Assert.Equal(embedded.ToArray(), AnnotateJson.Default.ToUtf8Bytes(SampleArticles.BelgorodAnnotated));
    }

    [Fact]
    public void An_annotation_is_found_by_its_id()
    {
        var attribution = SampleArticles.BelgorodAnnotated.Get<Attribution>("a20");

        Assert.Equal("Russia", SampleArticles.Belgorod.TextOf(attribution.Source!));
        Assert.Equal(AuthorStance.Rejects, attribution.AuthorStance);
    }

    [Fact]
    public void All_callers_get_the_same_instance()
    {
        var seen = new AnnotatedArticle[16];
        Parallel.For(0, seen.Length, i => seen[i] = SampleArticles.BelgorodAnnotated);

        Assert.All(seen, annotated => Assert.Same(seen[0], annotated));
        Assert.Same(seen[0].Article, SampleArticles.Belgorod);
    }
}

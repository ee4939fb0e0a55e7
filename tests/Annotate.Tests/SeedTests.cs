using System.Security.Cryptography;

namespace Annotate.Tests;

public class SeedTests
{
    [Fact]
    public void The_seed_text_is_the_published_one_byte_for_byte()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Seeds.Folder, "belgorod-incursion.txt"));

        Assert.Equal("841d6013d4f82d71de758ed0644697a9ace706aef36cb6c77ebf160dc02ad472", Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void The_gold_annotation_is_valid_and_annotates_the_seed_text()
    {
        var annotated = Seeds.Annotated;

        Assert.Equal(Seeds.Text, annotated.Article.Text);
        Assert.Equal(Article.Parse(Seeds.Text).Layout, annotated.Article.Layout);
        Assert.Empty(annotated.Validate());
    }

    [Fact]
    public void Reading_and_writing_the_gold_annotation_keeps_every_byte()
    {
        Assert.Equal(Seeds.AnnotatedJson, AnnotateJson.Default.ToUtf8Bytes(Seeds.Annotated));
    }

    [Fact]
    public void Writing_the_gold_annotation_from_its_records_gives_the_same_bytes()
    {
        var read = Seeds.Annotated;
        var fromRecords = read.Article.Annotate(read.Annotations).With(read.Agents[0]);

        Assert.Equal(Seeds.AnnotatedJson, AnnotateJson.Default.ToUtf8Bytes(fromRecords));
    }
}

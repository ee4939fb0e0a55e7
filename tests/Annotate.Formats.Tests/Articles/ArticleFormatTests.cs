using Annotate.Diagnostics;
using Annotate.Formats.Articles;

namespace Annotate.Formats.Tests.Articles;

public class ArticleFormatTests
{
    private static readonly NinjsFormat Ninjs = new();
    private static readonly NewsArticleFormat NewsArticle = new();

    [Theory]
    [InlineData(
        """{"uri":"urn:1","versioncreated":"2021-05-26T13:40:18+02:00","by":"A","language":"sv","headlines":["""
            + """{"role":"alt","value":"x"},{"role":"main","value":"H"}],"bodies":["""
            + """{"role":"h","contenttype":"text/html","value":"<p>no</p>"},{"role":"t","contenttype":"text/plain","value":"yes"}]}""")]
    [InlineData(
        """{"uri":"urn:1","versionCreated":"2021-05-26T13:40:18+02:00","by":"A","language":"sv","headlines":["""
            + """{"role":"main","value":"H"}],"bodies":[{"role":"t","contentType":"text/plain","value":"yes"}]}""")]
    public async Task Both_versions_of_ninjs_are_read_and_plain_text_is_preferred(string json)
    {
        var read = (await Ninjs.ReadOneAsync(Parts.Source(("a.json", json)))).GetValueOrThrow();

        Assert.Equal(new Article("yes")
        {
            Id = "urn:1", Headline = "H", Byline = "A", Language = "sv", Published = PartialDate.Parse("2021-05-26T13:40:18+02:00")
        }, read.Article with { Extra = ExtraMembers.Empty });
    }

    [Theory]
    [InlineData("<p>One&nbsp;&amp; <b>two</b></p><p>three\n four</p>", "One\u00A0& two\nthree four")]
    [InlineData(
        "<html><head><title>T</title><style>p{}</style></head><body><h1>H</h1><script>if(a<b)</script>x<br/>y<!-- <p>z</p> --></body>",
        "H\nx\ny")]
    [InlineData("a < b", "a < b")]
    [InlineData("<script>unclosed", "")]
    [InlineData("a<!-- >b<!-- c --> d<!-- >e", "a de")]
    [InlineData("&#xD800;a&#128512;", "\uFFFDa😀")]
    [InlineData("<a title=\"x > y\">in</a>", "in")]
    [InlineData("<p class=\"a>one</p><p>two</p>", "one\ntwo")] // a stray quote
    [InlineData("1 <2 and 3 < 4", "1 <2 and 3 < 4")]
    [InlineData("<![CDATA[<b> & ]]><i>c</i><![CDATA[open", "<b> & copen")]
    [InlineData("<!DOCTYPE html><p>a</p>", "a")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"]>\">\n] ><a>&b;</a>", "&b;")]
    [InlineData("<!DOCTYPE a [<p>b</p>", "b")]
    [InlineData("<?xml version='1.0'?><nitf><head><title>T</title></head><hl1>H</hl1><block><p>a</p></block></nitf>", "H\na")]
    public async Task An_HTML_body_is_read_without_its_markup(string html, string text)
    {
        var json =
            $$"""{"uri":"urn:1","bodies":[{"contentType":"text/html","value":"{{System.Text.Json.JsonEncodedText.Encode(html)}}"}]}""";

        Assert.Equal(text.Replace("\uFFFD", "", StringComparison.Ordinal), (await Ninjs.ReadOneAsync(Parts.Source(("a.json", json))))
            .GetValueOrThrow().Article.Text
            .Replace("\uFFFD", "", StringComparison.Ordinal)
            .Replace("&#xD800;", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!DOCTYPE a [")]
    [InlineData("<a b='")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<![CDATA[")]
    [InlineData("<<>")]
    [InlineData("&lt;&#")]
    public void Hostile_markup_is_read_once_and_no_more(string piece)
    {
        var text = MarkupText.Of(string.Concat(Enumerable.Repeat(piece, 200_000)));

        Assert.InRange(text.Length, 0, piece.Length * 200_000);
    }

    [Fact]
    public void No_format_reads_XML_with_a_parser_that_could_fetch_or_expand() =>
        Assert.DoesNotContain(
            typeof(AnnotationFormat).Assembly.GetReferencedAssemblies(),
            reference => reference.Name!.Contains("Xml", StringComparison.Ordinal));

    [Fact]
    public async Task A_news_article_may_have_several_authors_and_stand_in_a_graph()
    {
        const string Json =
            """{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"@id":"urn:1","headline":"H","author":["""
                + """{"name":"A"},"B"],"datePublished":"2020-01-02","publisher":{"name":"P"},"inLanguage":"""
                + """["en"],"articleBody":"Body.","keywords":"k"}]}""";
        var read = (await NewsArticle.ReadOneAsync(Parts.Source(("a.json", Json)))).GetValueOrThrow().Article;

        Assert.Equal(
            ("Body.", "H", "A, B", "P", "en", "2020-01-02"),
            (read.Text, read.Headline, read.Byline, read.Publisher, read.Language, read.Published!.Value.Text));
        Assert.Equal(
            """{"@type":["NewsArticle"],"author":[{"name":"A"},"B"],"publisher":{"name":"P"},"inLanguage":["en"],"keywords":"k"}""",
            read.Extra["schema.org"].GetRawText());
    }

    [Fact]
    public async Task What_is_written_reads_back_and_annotations_are_reported()
    {
        var annotated = new Article("Body.")
        {
            Id = "urn:1",
            Headline = "H",
            Byline = "A",
            Language = "en",
            Url = "https://n.example",
            Version = "2",
            Published = PartialDate.Parse("2020-01-02"),
            Modified = PartialDate.Parse("2020-01-03T10:00:00+02:00")
        }
            .Annotate(new Note { Id = "n", Text = "x" });
        foreach (var format in new AnnotationFormat[] { Ninjs, NewsArticle })
        {
            var (parts, losses) = await format.WriteAsync(annotated, "a.json");

            Assert.Equal(annotated.Article, (await format.ReadOneAsync(Parts.Source(parts))).GetValueOrThrow().Article);
            Assert.Equal(DiagnosticCodes.AnnotationLost, Assert.Single(losses.Losses).Code);
        }
    }

    [Fact]
    public async Task An_item_without_a_body_is_an_empty_article_and_reported()
    {
        var result = await Ninjs.ReadOneAsync(Parts.Source(("a.json", """{"uri":"urn:1"}""")));

        Assert.Equal("", result.Value!.Article.Text);
        Assert.Equal(DiagnosticCodes.TextMissing, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task Published_ninjs_samples_are_read()
    {
        var texts = 0;
        foreach (var file in Directory.EnumerateFiles(Parts.SharedData("ninjs"), "*_text*.json"))
        {
            var read = (await Ninjs.ReadOneAsync(FormatSource.FromFile(file))).GetValueOrThrow();
            var again = (await Ninjs.ReadOneAsync(Parts.Source((await Ninjs.WriteAsync(read, "a.json")).Parts))).GetValueOrThrow();

            Assert.NotNull(read.Article.Id);
            Assert.Equal(read.Article, again.Article);
            texts += read.Article.Text.Length > 0 ? 1 : 0;
        }
        Assert.True(texts >= 3);
    }
}

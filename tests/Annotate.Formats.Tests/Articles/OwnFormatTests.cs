using System.Text;
using Annotate.Formats.Articles;

namespace Annotate.Formats.Tests.Articles;

public class OwnFormatTests
{
    private static readonly Article Bridge = new("The bridge is safe, the mayor said.") { Id = "bridge" };
    private static readonly AnnotatedArticle First = Bridge.Annotate(new Tag { Id = "t1", Target = Bridge.Quote("bridge"), Label = "topic" });
    private static readonly AnnotatedArticle Second = (Bridge with { Id = "again" }).Annotate();

    [Theory]
    [InlineData("a.json", "annotate")]
    [InlineData("a.annotate.json", "annotate")]
    [InlineData("a.jsonl", "annotate-lines")]
    [InlineData("a.JSONL.GZ", "annotate-lines")]
    [InlineData("a.txt", "text")]
    public void The_librarys_own_formats_come_first_for_their_extensions(string file, string name) =>
        Assert.Equal(name, FormatRegistry.Standard.FindByExtension(file)[0].Name);

    [Fact]
    public async Task One_document_is_what_the_library_writes()
    {
        var (parts, losses) = await new AnnotateJsonFormat(AnnotateJson.Default).WriteAsync(First, "a.json");

        Assert.Equal(AnnotateJson.Default.ToJson(First), parts["a.json"]);
        Assert.True(losses.IsLossless);
    }

    [Fact]
    public async Task Several_articles_are_a_line_each_with_gzip_where_the_name_says_so()
    {
        var format = new AnnotateLinesFormat(AnnotateJson.Default);
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        await format.WriteAsync(new[] { First, Second }.ToAsyncEnumerable(), FormatTarget.ToParts(parts, "a.jsonl.gz"), TestContext.Current.CancellationToken);

        Assert.Equal([0x1F, 0x8B], parts["a.jsonl.gz"].ToArray()[..2]);
        var read = await format.ReadAllAsync(FormatSource.FromParts(parts, "a.jsonl.gz"));
        Assert.Equal(["bridge", "again"], read.Select(result => result.GetValueOrThrow().Article.Id));
        Assert.True(First.ContentEquals(read[0].Value));
    }

    [Fact]
    public async Task Several_articles_do_not_fit_a_file_of_one()
    {
        var articles = new[] { First, Second }.ToAsyncEnumerable();
        var target = FormatTarget.ToParts(new Dictionary<string, ReadOnlyMemory<byte>>(), "a.json");

        var exception = await Assert.ThrowsAsync<AnnotateException>(() => new AnnotateJsonFormat(AnnotateJson.Default).WriteAsync(articles, target, TestContext.Current.CancellationToken));
        Assert.Contains("annotate-lines", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_directory_each_article_has_a_file_of_its_id()
    {
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        await new AnnotateJsonFormat(AnnotateJson.Default).WriteAsync(new[] { First, Second }.ToAsyncEnumerable(), FormatTarget.ToParts(parts), TestContext.Current.CancellationToken);

        Assert.Equal(["again.annotate.json", "bridge.annotate.json"], parts.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_given_article_replaces_the_metadata_of_the_same_text_and_is_refused_with_another()
    {
        var format = new AnnotateJsonFormat(AnnotateJson.Default);
        var (parts, _) = await format.WriteAsync(First, "a.json");

        var same = await format.ReadOneAsync(Parts.Source(parts), new FormatReadOptions { Article = Bridge with { Id = "known" } });
        Assert.Equal("known", same.GetValueOrThrow().Article.Id);
        var other = await format.ReadOneAsync(Parts.Source(parts), new FormatReadOptions { Article = new Article("Another text.") });
        Assert.Equal("ANN013", Assert.Single(other.Diagnostics).Code);
        Assert.False(other.IsSuccess);
    }

    [Fact]
    public async Task A_plain_text_is_parsed_and_comes_back_byte_for_byte()
    {
        const string Text = "Bridge reopens\n\nThe bridge is safe, the mayor said.\r\n";
        var format = new PlainTextFormat();

        var annotated = (await format.ReadOneAsync(Parts.Source(("a.txt", Text)))).GetValueOrThrow();
        var (parts, _) = await format.WriteAsync(annotated, "b.txt");

        Assert.Equal("Bridge reopens", annotated.Article.Headline);
        Assert.Equal(Text, parts["b.txt"]);
    }

    [Fact]
    public async Task Writing_plain_text_reports_every_annotation_and_the_metadata()
    {
        var (_, losses) = await new PlainTextFormat().WriteAsync(First, "a.txt");

        Assert.Equal(["ANN201 t1 ", "ANN204  id"], losses.Losses.Select(loss => $"{loss.Code} {loss.AnnotationId} {loss.Path}"));
    }

    [Fact]
    public async Task A_file_alone_is_read_without_a_look_at_its_folder()
    {
        var folder = Directory.CreateTempSubdirectory("annotate-");
        try
        {
            var path = Path.Combine(folder.FullName, "a.txt");
            await File.WriteAllTextAsync(path, "Text.", new UTF8Encoding(false), TestContext.Current.CancellationToken);
            var source = FormatSource.FromFile(path);

            Assert.Equal("Text.", (await new PlainTextFormat().ReadOneAsync(source)).GetValueOrThrow().Article.Text);
            Assert.Equal(["a.txt"], source.Names);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

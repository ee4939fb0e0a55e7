using Annotate.Diagnostics;

namespace Annotate.Tests.Serialization;

public class LoneSurrogateTests
{
    [Theory]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16","article":{"text":"a\ud800"}}""", "$.article.text")]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16","article":{"text":"","x":["\udc00"]}}""", "$.article.x[0]")]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16","article":{"text":""},"x":{"y":"\ud83d\ud83d"}}""", "$.x")]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16","article":{"text":""},"\ud83d":1}""", "$")]
    [InlineData("""{"format":"annotate/1\uDEAD"}""", "$.format")]
    public void In_the_document_or_the_article_they_are_an_error_at_their_place(string json, string path)
    {
        var result = AnnotateJson.Default.ParseLenient(json);

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticCodes.LoneSurrogate, path), (finding.Code, finding.Path));
        Assert.Null(result.Value);
    }

    [Theory]
    [InlineData("""{"type":"note","id":"n","text":"\ud800"}""", ".text")]
    [InlineData("""{"type":"note","id":"n","text":"","x":{"y":"\ud800"}}""", ".x.y")]
    [InlineData("""{"type":"note","id":"\ud800","text":""}""", ".id")]
    [InlineData("""{"type":"x.\udfff","id":"n"}""", ".type")]
    [InlineData("""{"type":"x.y","id":"n","a":[{"b":"\ud800"}]}""", ".a[0].b")]
    [InlineData("""{"type":"note","id":"n","text":"","target":{"spans":[[0,1]],"quotes":["\ud800"]}}""", ".target.quotes[0]")]
    public void In_an_annotation_they_are_an_error_and_the_annotation_is_kept_as_it_is(string json, string path)
    {
        var result = AnnotateJson.Default.ParseLenient(Documents.Of(json + """,{"type":"note","id":"other","text":"😀"}"""));

        var finding = result.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error);
        if (path is not (".id" or ".type"))
            Assert.Equal((DiagnosticCodes.LoneSurrogate, "$.annotations[0]" + path), (finding.Code, finding.Path));
        Assert.IsType<UnknownAnnotation>(result.Value!.Annotations[0]);
        Assert.IsType<Note>(result.Value.Annotations[1]);
        Assert.Contains(json, Documents.Compact.ToJson(result.Value), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"\ud83d\ude00")]
    [InlineData(@"\uD83D\uDE00")]
    [InlineData(@"\\ud83d")]
    [InlineData(@"\\\\ud83dx")]
    [InlineData(@"\uabcd\u0064")]
    public void Pairs_and_what_only_looks_like_an_escape_are_read(string escaped)
    {
        Assert.True(AnnotateJson.Default.ParseLenient(
            Documents.Of($$"""{"type":"note","id":"n","text":"{{escaped}}","x":"{{escaped}}"}""")).IsSuccess);
    }

    [Fact]
    public void In_text_that_is_parsed_they_are_an_error_at_their_line()
    {
        var result = AnnotateJson.Default.ParseLenient("{\n\"é\ud800\"}");

        Assert.Equal(
            (DiagnosticCodes.LoneSurrogate, 2, 3), (result.Diagnostics[0].Code, result.Diagnostics[0].Line, result.Diagnostics[0].Column));
        Assert.Null(result.Value);
    }

    public static TheoryData<AnnotatedArticle> NotWritable =>
    [
        new Article("").Annotate(new Note { Id = "n", Text = "\ud800" }),
        new Article("").Annotate(new Entity { Id = "n", Name = "", Aliases = ["a", "\udc00b"] }),
        new Article("").Annotate(new Note { Id = "n", Text = "", Target = SpanSet.Unanchored("\ud800") }),
        new Article("").Annotate(new Note { Id = "n", Text = "", Layer = "\udfff" }),
        (new Article("") with { Headline = "\ud800" }).Annotate(),
        new Article("").Annotate().With(new Agent { Id = "a", Name = "\ud800" }),
    ];

    [Theory]
    [MemberData(nameof(NotWritable))]
    public void They_are_not_written(AnnotatedArticle annotated)
    {
        var exception = Assert.Throws<AnnotationFormatException>(() => AnnotateJson.Default.ToJson(annotated));

        Assert.Equal(DiagnosticCodes.LoneSurrogate, exception.Diagnostics[0].Code);
    }

    [Fact]
    public void They_are_refused_in_extra_members()
    {
        Assert.Throws<ArgumentException>(() => ExtraMembers.Empty.With("\ud800", "1"));
        Assert.Throws<ArgumentException>(() => ExtraMembers.Empty.With("x", """{"y":"\ud800"}"""));
    }
}

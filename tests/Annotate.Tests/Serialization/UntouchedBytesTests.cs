namespace Annotate.Tests.Serialization;

public class UntouchedBytesTests
{
    private const string Odd = "{ \"type\" : \"note\",\n   \"text\":\"\\u0041\\/\", \"id\":\"n\" , \"x\":1.50,\"target\":{ "
        + "\"quotes\":[ \"\\u0041\" ],\r\n\"spans\":[ [0 , 1] ] } }";
    private const string OddOnOneLine =
        """{ "type" : "note","text":"\u0041\/", "id":"n" , "x":1.50,"target":{ "quotes":[ "\u0041" ],"spans":[ [0 , 1] ] } }""";
    private const string Plain = """{"type":"note","id":"o","text":""}""";

    private static AnnotatedArticle Read { get; } = AnnotateJson.Default.Parse(Documents.Of($"{Odd},{Plain}"));

    [Fact]
    public void They_are_kept_with_their_spacing_and_escapes_but_for_line_breaks()
    {
        Assert.Equal(Documents.Written($"{OddOnOneLine},{Plain}"), Documents.Compact.ToJson(Read));
    }

    [Fact]
    public void They_are_kept_when_others_are_edited()
    {
        var edited = Read.With(new Note { Id = "o", Text = "changed" });

        Assert.Equal(
            Documents.Written(OddOnOneLine + "," + """{"type":"note","id":"o","text":"changed"}"""), Documents.Compact.ToJson(edited));
    }

    [Fact]
    public void They_are_kept_when_only_the_metadata_of_the_article_changes()
    {
        var edited = Read.With(Read.Article with { Language = "en" });

        Assert.Contains(OddOnOneLine, Documents.Compact.ToJson(edited), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_unit_or_quote_option_writes_anew()
    {
        const string written = """{"type":"note","id":"n","text":"A/","target":{"spans":[[0,1]]},"x":1.50}""";

        Assert.Contains(written, Documents.In(OffsetUnit.Utf16CodeUnit, quotes: false).ToJson(Read), StringComparison.Ordinal);
        Assert.Contains("\"text\":\"A/\"", Documents.In(OffsetUnit.Utf8Byte).ToJson(Read), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_named_quotes_outside_span_sets_do_not_count()
    {
        const string json = """{"type":"note","id":"n","text":"","target":{"spans":[[0,1]]}, "x":{"a":1,"quotes":[]}}""";
        var read = AnnotateJson.Default.Parse(Documents.Of(json));

        Assert.Equal(Documents.Written(json), Documents.In(OffsetUnit.Utf16CodeUnit, quotes: false).ToJson(read));
        Assert.Contains("""{"spans":[[0,1]],"quotes":["A"]}""", Documents.Compact.ToJson(read), StringComparison.Ordinal);
    }

    [Fact]
    public void One_annotation_stands_on_a_line_by_default()
    {
        Assert.Equal(
            """
            {
              "format": "annotate/1",
              "offsets": "utf-16",
              "article": {"text":"A","sha256":"559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd"},
              "agents": [
                {"id":"d"}
              ],
              "annotations": [
                {"type":"note","id":"a","text":""},
                {"type":"note","id":"b","text":""}
              ],
              "x": [1]
            }

            """,
            AnnotateJson.Default.ToJson(new Article("A").Annotate(new Note { Id = "a", Text = "" }, new Note { Id = "b", Text = "" })
                .With(new Agent { Id = "d" })
                .With(ExtraMembers.Empty.With("x", "[1]"))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_article_with_a_wrong_hash_is_written_with_the_right_one(bool deferred)
    {
        var json = new AnnotateJson(new AnnotateOptions { Deferred = deferred, LinePerAnnotation = false });

        var read = json.ParseLenient(
            """{"format":"annotate/1","offsets":"utf-16","article":{"text":"A","sha256":"00"},"annotations":[]}""").Value!;

        Assert.Equal(
            """{"format":"annotate/1","offsets":"utf-16","article":"""
                + """{"text":"A","sha256":"559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd"},"annotations":[]}""",
            json.ToJson(read));
    }
}

using Annotate.Diagnostics;

namespace Annotate.Tests.Serialization;

public class EnvelopeTests
{
    [Theory]
    [InlineData("", DiagnosticCodes.Syntax)]
    [InlineData("  ", DiagnosticCodes.Syntax)]
    [InlineData("{", DiagnosticCodes.Syntax)]
    [InlineData("nul", DiagnosticCodes.Syntax)]
    [InlineData("""{"format":"annotate/1"}{}""", DiagnosticCodes.Syntax)]
    [InlineData("""{"format":"annotate/1",}""", DiagnosticCodes.Syntax)]
    [InlineData("""{"format":"annotate/1"/*comment*/}""", DiagnosticCodes.Syntax)]
    [InlineData("""{"format":NaN}""", DiagnosticCodes.Syntax)]
    [InlineData("""{"format":"annotate/1","more":[1,}""", DiagnosticCodes.Syntax)]
    [InlineData("[]", DiagnosticCodes.Envelope)]
    [InlineData("null", DiagnosticCodes.Envelope)]
    [InlineData("""{"format":1}""", DiagnosticCodes.Envelope)]
    [InlineData("""{"offsets":null}""", DiagnosticCodes.Envelope)]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16"}""", DiagnosticCodes.Envelope)]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16","article":null}""", DiagnosticCodes.Envelope)]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16","article":{}}""", DiagnosticCodes.Envelope)]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16","article":{"text":null}}""", DiagnosticCodes.Envelope)]
    [InlineData(
        """{"format":"annotate/1","offsets":"utf-16","article":{"text":"","layout":{"headline":[0,"1"]}}}""", DiagnosticCodes.Envelope)]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16","article":{"text":""},"annotations":{}}""", DiagnosticCodes.Envelope)]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16","article":{"text":""},"agents":{}}""", DiagnosticCodes.Envelope)]
    [InlineData("""{"offsets":"utf-16","article":{"text":""}}""", DiagnosticCodes.Version)]
    [InlineData("""{"format":"annotate/2","offsets":"utf-16","article":{"text":""}}""", DiagnosticCodes.Version)]
    [InlineData("""{"format":"w3c","offsets":"utf-16","article":{"text":""}}""", DiagnosticCodes.Version)]
    [InlineData("""{"format":"annotate/1","format":"annotate/1"}""", DiagnosticCodes.DuplicateMember)]
    [InlineData("""{"x":1,"x":2}""", DiagnosticCodes.DuplicateMember)]
    [InlineData("""{"format":"annotate/1","offsets":"utf-16","article":{"text":"","text":""}}""", DiagnosticCodes.DuplicateMember)]
    public void A_document_without_a_readable_article_gives_one_finding_and_no_value(string json, string code)
    {
        var result = AnnotateJson.Default.ParseLenient(json);

        Assert.Null(result.Value);
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(code, finding.Code);
        Assert.True(finding.Line >= 1 && finding.Column >= 1);
        Assert.StartsWith("$", finding.Path, StringComparison.Ordinal);
        Assert.Equal(json, result.RawText());
        Assert.False(result.IsSuccess);
    }

    [Fact]
    public void The_exception_carries_the_place_of_the_first_error()
    {
        const string json = "{\"format\":\"annotate/1\",\"offsets\":\"utf-16\",\n\"article\":{\"text\":\"\"},\n\"annotations\":[\n  "
            + "{\"type\":\"note\",\"id\":\"é\",\"text\":1},\n  {\"type\":\"note\"}]}";

        var exception = Assert.Throws<AnnotationFormatException>(() => AnnotateJson.Default.Parse(json));

        Assert.Equal(("$.annotations[0].text", 4), (exception.Path, exception.Line));
        Assert.Equal("  {\"type\":\"note\",\"id\":\"é\",\"text\":1".Length + 1, exception.Column);
        Assert.Equal(2, exception.Diagnostics.Count);
        Assert.Equal(("$.annotations[1]", 5), (exception.Diagnostics[1].Path, exception.Diagnostics[1].Line));
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_input()
    {
        const string json = """
            {"annotations":[{"type":"note","id":"n"}],
             "agents":[{"id":""}],
             "article":{"text":"","sha256":"00"},
             "offsets":"utf-16","format":"annotate/1"}
            """;

        var result = AnnotateJson.Default.ParseLenient(json);

        Assert.Equal(
            [DiagnosticCodes.RefusedAnnotation, DiagnosticCodes.Envelope, DiagnosticCodes.HashMismatch],
            result.Diagnostics.Select(finding => finding.Code));
        Assert.Equal([1, 2, 3], result.Diagnostics.Select(finding => finding.Line));
    }

    [Fact]
    public void Members_of_the_document_may_stand_in_any_order()
    {
        const string json = """{"annotations":[{"text":"","target":{"spans":[[7,8]],"quotes":["b"]},"id":"n","type":"note"}],"agents":["""
            + """{"id":"d"}],"article":{"text":"Aé😀b"},"offsets":"utf-8","format":"annotate/1"}""";

        var read = AnnotateJson.Default.Parse(json);

        Assert.Equal(new TextSpan(4, 5), read.Get<Note>("n").Target!);
        Assert.Equal("d", Assert.Single(read.Agents).Id);
    }

    [Fact]
    public void A_wrong_hash_is_an_error_that_keeps_the_article()
    {
        var result =
            AnnotateJson.Default.ParseLenient("""{"format":"annotate/1","offsets":"utf-16","article":{"text":"abc","sha256":"ba78"}}""");

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticCodes.HashMismatch, "$.article.sha256"), (finding.Code, finding.Path));
        Assert.Contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", finding.Message, StringComparison.Ordinal);
        Assert.Equal("abc", result.Value!.Article.Text);
    }

    [Fact]
    public void A_hash_may_be_in_upper_case()
    {
        AnnotateJson.Default.Parse(
            """{"format":"annotate/1","offsets":"utf-16","article":"""
                + """{"text":"abc","sha256":"BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"}}""");
    }

    [Fact]
    public void A_layout_that_does_not_fit_is_left_out_and_reported()
    {
        var result = AnnotateJson.Default.ParseLenient(
            """{"format":"annotate/1","offsets":"utf-16","article":{"text":"abc","layout":{"paragraphs":[[0,9]]}}}""");

        Assert.Equal((DiagnosticCodes.Span, "$.article.layout"), (result.Diagnostics[0].Code, result.Diagnostics[0].Path));
        Assert.Null(result.Value!.Article.Layout);
    }

    [Fact]
    public void A_layout_is_read_and_written_in_the_unit_of_the_file()
    {
        var article = new Article("é\nb") { Layout = new ArticleLayout
        {
            Headline = new TextSpan(0, 1),
            Paragraphs = [new TextSpan(2, 3)],
            Extra = ExtraMembers.Empty.With("x", "1")
        } };

        var json = Documents.In(OffsetUnit.Utf8Byte).ToJson(article.Annotate());

        Assert.Contains("""{"headline":[0,2],"paragraphs":[[3,4]],"x":1}""", json, StringComparison.Ordinal);
        Assert.Equal(article, AnnotateJson.Default.Parse(json).Article);
    }

    [Theory]
    [InlineData("""{"id":"d","id":"e"}""", DiagnosticCodes.DuplicateMember)]
    [InlineData("""{"name":"d"}""", DiagnosticCodes.Envelope)]
    [InlineData("""{"id":" "}""", DiagnosticCodes.Envelope)]
    [InlineData("1", DiagnosticCodes.Envelope)]
    [InlineData("null", DiagnosticCodes.Envelope)]
    [InlineData("""{"id":"a"},{"id":"a"}""", DiagnosticCodes.DuplicateId)]
    public void An_agent_that_is_refused_is_reported_and_the_rest_is_read(string agents, string code)
    {
        var result = AnnotateJson.Default.ParseLenient(
            $$"""{"format":"annotate/1","offsets":"utf-16","article":{"text":""},"agents":[{"id":"first"},{{agents}}]}""");

        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
        Assert.StartsWith("$.agents[", result.Diagnostics[0].Path, StringComparison.Ordinal);
        Assert.Equal("first", result.Value!.Agents[0].Id);
    }

    [Fact]
    public void Unknown_members_of_document_article_and_agent_are_kept()
    {
        const string json = """{"format":"annotate/1","offsets":"utf-16","article":"""
            + """{"text":"","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","extra":1.50"""
            + """},"agents":[{"id":"d","extra":[ 1 ]}],"annotations":[],"extra":{"a" : 1e400},"\u0061 \"b\"":null}""";

        var read = AnnotateJson.Default.Parse(json);

        Assert.Equal(["extra", "a \"b\""], read.Extra.Names);
        Assert.Equal(json.Replace("\\u0061", "a", StringComparison.Ordinal), Documents.Compact.ToJson(read));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over_and_kept_in_the_raw_input()
    {
        var bytes = (byte[])[0xEF, 0xBB, 0xBF, .. Documents.Utf8(Documents.Of(""))];

        var result = AnnotateJson.Default.ReadLenient(bytes);

        Assert.True(result.IsSuccess);
        Assert.Equal(bytes, result.Raw.ToArray());
    }

    [Theory]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x22, 0x7D }, 3, "not UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, 1, "UTF-16")]
    [InlineData(new byte[] { 0x7B, 0xED, 0xA0, 0x80 }, 2, "not UTF-8")]
    public void Input_in_another_encoding_is_refused(byte[] bytes, int column, string message)
    {
        var finding = Assert.Single(AnnotateJson.Default.ReadLenient(bytes).Diagnostics);

        Assert.Equal((DiagnosticCodes.Encoding, 1, column), (finding.Code, finding.Line, finding.Column));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"text":null}""")]
    public void An_article_without_a_text_is_refused_in_plain_words(string article)
    {
        var finding = Documents.OnlyFinding($$"""{"format":"annotate/1","offsets":"utf-16","article":{{article}},"annotations":[]}""");

        Assert.Equal(
            (DiagnosticCodes.Envelope, "$.article", "The article is refused: It has no text. Its member 'text' is a string."),
            (finding.Code, finding.Path, finding.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void An_empty_document_is_called_empty(string json)
    {
        var finding = Documents.OnlyFinding(json);

        Assert.Equal(
            (DiagnosticCodes.Syntax, "The document is empty. An annotated article is one JSON object."), (finding.Code, finding.Message));
    }
}

using Annotate.Diagnostics;

namespace Annotate.Tests.Serialization;

public class QuoteTests
{
    private const string Wrong = """{"type":"note","id":"n","text":"","target":{"spans":[[0,1]],"quotes":["B"]}}""";

    [Fact]
    public void Quotes_that_match_are_verified_and_dropped()
    {
        var read = AnnotateJson.Default.Parse(
            Documents.Of("""{"type":"note","id":"n","text":"","target":{"spans":[[0,1],[6,10]],"quotes":["A","s\u0061id"]}}"""));

        Assert.Empty(read.Get<Note>("n").Target!.Quotes);
        Assert.Equal(["A", "said"], read.QuotesOf(read.Get<Note>("n").Target!));
    }

    [Fact]
    public void A_quote_that_differs_is_reported_and_kept()
    {
        var result = AnnotateJson.Default.ParseLenient(Documents.Of(Wrong));

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(
            (DiagnosticCodes.QuoteMismatch, Severity.Error, "$.annotations[0].target"), (finding.Code, finding.Severity, finding.Path));
        Assert.Equal(("n", new TextSpan(0, 1)), (finding.AnnotationId!.Value.Value, finding.Span));
        Assert.Equal(Documents.Of(Wrong).IndexOf("""{"spans""", StringComparison.Ordinal) + 1, finding.Column);
        Assert.Equal(
            "The annotation 'n' covers 'A' at $.annotations[0].target, and its quote is 'B'. Anchor the quote again, or drop it.",
            finding.Message);
        Assert.Equal(["B"], result.Value!.Get<Note>("n").Target!.Quotes);
        Assert.Throws<AnnotationFormatException>(() => AnnotateJson.Default.Parse(Documents.Of(Wrong)));
    }

    [Fact]
    public void A_kept_quote_is_written_whatever_the_option()
    {
        var read = Documents.ReadLenient(Documents.Of(Wrong));

        Assert.Equal(Documents.Written(Wrong), Documents.In(OffsetUnit.Utf16CodeUnit, quotes: false).ToJson(read));
    }

    [Theory]
    [InlineData("""["A","A"]""")]
    [InlineData("""[""]""")]
    public void As_many_quotes_as_spans_are_expected(string quotes)
    {
        var finding = Documents.OnlyFinding(
            Documents.Of($$"""{"type":"note","id":"n","text":"","target":{"spans":[[0,1]],"quotes":{{quotes}} } }"""));

        Assert.Equal(DiagnosticCodes.QuoteMismatch, finding.Code);
    }

    [Theory]
    [InlineData("""{"spans":[[0,1]],"quotes":"A"}""")]
    [InlineData("""{"spans":[[0,1]],"quotes":[1]}""")]
    [InlineData("""{"spans":[[0,1]],"quotes":null}""")]
    [InlineData("""{"spans":[[0,1]],"extra":1}""")]
    [InlineData("""{"quotes":["A"]}""")]
    [InlineData("""{"spans":[]}""")]
    [InlineData("""{"spans":[],"quotes":[]}""")]
    public void A_span_set_of_another_shape_is_refused(string spans)
    {
        Assert.Equal(
            DiagnosticCodes.RefusedAnnotation,
            Documents.OnlyFinding(Documents.Of($$"""{"type":"note","id":"n","text":"","target":{{spans}} }""")).Code);
    }

    [Fact]
    public void Members_of_a_span_set_may_stand_in_any_order()
    {
        var read =
            AnnotateJson.Default.Parse(Documents.Of("""{"type":"note","id":"n","text":"","target":{"quotes":["A"],"spans":[[0,1]]}}"""));

        Assert.Equal(new TextSpan(0, 1), read.Get<Note>("n").Target!);
    }

    [Fact]
    public void An_unanchored_set_keeps_its_last_quotes()
    {
        const string json = """{"type":"note","id":"n","text":"","target":{"spans":[],"quotes":["gone","too"]}}""";

        var read = AnnotateJson.Default.Parse(Documents.Of(json));

        Assert.Equal(SpanSet.Unanchored("gone", "too"), read.Get<Note>("n").Target);
        Assert.Equal(
            Documents.Written(json),
            Documents.In(OffsetUnit.Utf8Byte, quotes: false).ToJson(read).Replace("utf-8", "utf-16", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_option_no_covered_text_is_written()
    {
        const string json = """{"type":"note","id":"n","text":"","target":{"spans":[[0,1]],"quotes":["A"]}}""";
        var read = AnnotateJson.Default.Parse(Documents.Of(json));

        var without = Documents.In(OffsetUnit.Utf16CodeUnit, quotes: false).ToJson(read);

        Assert.Equal(Documents.Written("""{"type":"note","id":"n","text":"","target":{"spans":[[0,1]]}}"""), without);
        Assert.Equal(Documents.Written(json), Documents.Compact.ToJson(AnnotateJson.Default.Parse(without)));
    }

    [Fact]
    public void Paths_of_wrong_quotes_go_into_nested_values()
    {
        var result = AnnotateJson.Default.ParseLenient(Documents.Of(
            """{"type":"relation","id":"r","label":"x","roles":[{"name":"a"},{"name":"b","target":{"spans":[[0,1]],"quotes":"""
                + """["B"]}}]},{"type":"x.y","id":"u","a b":[{"c":{"spans":[[0,1]],"quotes":["B"]}}]}"""));

        Assert.Equal(
            ["$.annotations[0].roles[1].target", "$.annotations[1]['a b'][0].c"],
            result.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.QuoteMismatch).Select(diagnostic => diagnostic.Path));
    }
}

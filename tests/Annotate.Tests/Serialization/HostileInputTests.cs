using System.Text;
using Annotate.Diagnostics;

namespace Annotate.Tests.Serialization;

/// <summary>Sizes at which anything quadratic would not end. No time is asserted.</summary>
public class HostileInputTests
{
    private const int Many = 100_000;

    [Fact]
    public void A_hundred_thousand_wrong_quotes_give_a_thousand_findings_and_a_count()
    {
        var json = Documents.Of(string.Join(",\n", Enumerable.Range(0, Many)
            .Select(i => $$"""{"type":"note","id":"{{i}}","text":"","target":{"spans":[[0,1]],"quotes":["b"]} }""")));

        var result = AnnotateJson.Default.ParseLenient(json);

        Assert.Equal(Many, result.Value!.Annotations.Count);
        Assert.Equal(1001, result.Diagnostics.Count);
        Assert.Equal((1000, "$.annotations[999].target"), (result.Diagnostics[999].Line, result.Diagnostics[999].Path));
        Assert.Equal(DiagnosticCodes.MoreFindings, result.Diagnostics[^1].Code);
        Assert.StartsWith("99000 more findings", result.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_annotation_with_a_hundred_thousand_wrong_quotes_over_a_long_text_is_read()
    {
        var text = new string('a', 1_000_000);
        var roles = string.Join(',', Enumerable.Repeat("""{"name":"","target":{"spans":[[0,1000000]],"quotes":["b"]}}""", Many));

        var result = AnnotateJson.Default.ParseLenient(
            Documents.Of($$"""{"type":"relation","id":"r","label":"x","roles":[{{roles}}]}""", text: text));

        Assert.Equal(1001, result.Diagnostics.Count);
        Assert.Equal("$.annotations[0].roles[999].target", result.Diagnostics[999].Path);
        Assert.All(result.Diagnostics, diagnostic => Assert.True(diagnostic.Message.Length < 500));
    }

    [Fact]
    public void Findings_on_one_line_of_many_megabytes_have_their_columns()
    {
        var padding = new string('é', 10_000_000);
        var notes = string.Join(',', Enumerable.Range(0, 1000).Select(i => $$"""{"type":"note","id":"{{i}}"}"""));

        var result = AnnotateJson.Default.ParseLenient(Documents.Of($$"""{"type":"note","id":"long","text":"{{padding}}"},{{notes}}"""));

        var first = result.Diagnostics[0].Column!.Value;
        Assert.Equal(1000, result.Diagnostics.Count);
        Assert.InRange(first, padding.Length, padding.Length + 300);
        Assert.Equal("""{"type":"note","id":"0"},""".Length, result.Diagnostics[1].Column - first);
    }

    [Fact]
    public void A_hundred_thousand_equal_ids_are_kept_under_names_of_their_own()
    {
        var note = """{"type":"note","id":"unnamed-1","text":""}""";

        var result = AnnotateJson.Default.ParseLenient(Documents.Of(string.Join(',', Enumerable.Repeat(note, Many))));

        Assert.Equal(Many, result.Value!.Annotations.Select(annotation => annotation.Id).Distinct().Count());
        Assert.All(result.Value.Annotations.Skip(1), annotation => Assert.IsType<UnknownAnnotation>(annotation));
        Assert.Equal(DiagnosticCodes.DuplicateId, result.Diagnostics[0].Code);
    }

    [Fact]
    public void A_million_unknown_members_are_kept()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 1_000_000; i++)
            members.Append(",\"x").Append(i).Append("\":1");

        var read = AnnotateJson.Default.Parse(Documents.Of($$"""{"type":"note","id":"n","text":""{{members}} }"""));
        var json = Documents.Compact.ToJson(read.With(read.Get<Note>("n") with { Layer = "l" }));

        Assert.Equal(1_000_000, read.Annotations[0].Extra.Count);
        Assert.Contains(",\"x999999\":1}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_members_of_an_unknown_type_are_kept()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 1_000_000; i++)
            members.Append(",\"x").Append(i).Append("Id\":\"a\"");
        var json = Documents.Of($$"""{"type":"x.y","id":"n"{{members}} }""");

        var read = AnnotateJson.Default.Parse(json);

        Assert.Equal(1_000_000, read.Annotations.ReferencesTo("a").Count);
        Assert.Contains(members.ToString(), Documents.Compact.ToJson(read), StringComparison.Ordinal);
    }

    [Fact]
    public void A_string_of_ten_megabytes_is_kept()
    {
        var text = new string('x', 10_000_000);

        var read = AnnotateJson.Default.Parse(Documents.Of($$"""{"type":"note","id":"n","text":"{{text}}","more":"{{text}}"}"""));

        Assert.Equal(text, read.Get<Note>("n").Text);
        Assert.Equal(text.Length + 2, read.Annotations[0].Extra["more"].GetRawText().Length);
    }

    [Fact]
    public void Long_names_in_deep_nesting_do_not_multiply()
    {
        var name = new string('n', 100_000);
        var open = string.Concat(Enumerable.Repeat($"\"{name}\":{{", 50));
        var references = string.Join(',', Enumerable.Range(0, Many).Select(i => $"\"r{i}Id\":\"a\""));

        var read = AnnotateJson.Default.Parse(Documents.Of($$"""{"type":"x.y","id":"n",{{open}}{{references}}{{new string('}', 50)}} }"""));

        Assert.Equal(Many, read.Annotations.ReferencesTo("a").Count);
        Assert.All(read.Annotations.ReferencesTo("a"), reference => Assert.True(reference.Member.Length < 500));
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Nesting_beyond_the_limit_is_one_finding(char open, char close)
    {
        var nested = open == '['
            ? new string(open, 100_000) + new string(close, 100_000)
            : string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "1" + new string(close, 100_000);

        var finding = Documents.OnlyFinding(Documents.Of($$"""{"type":"note","id":"n","text":"","x":{{nested}}}"""));

        Assert.Equal(DiagnosticCodes.Limit, finding.Code);
        Assert.Contains("MaxDepth", finding.Message, StringComparison.Ordinal);
        Assert.Equal(1, finding.Line);
    }

    [Fact]
    public void Quotes_of_many_long_spans_stop_at_the_limit_of_the_document()
    {
        var json = new AnnotateJson(new AnnotateOptions { Limits = { MaxDocumentBytes = 5_000_000 } });
        var notes = string.Join(
            ',', Enumerable.Range(0, 10_000).Select(i => $$"""{"type":"note","id":"{{i}}","text":"","target":{"spans":[[0,1000000]]} }"""));
        var read = json.Parse(Documents.Of(notes, text: new string('a', 1_000_000)));

        var exception = Assert.Throws<AnnotationFormatException>(() => json.ToUtf8Bytes(read));

        Assert.Equal(DiagnosticCodes.Limit, exception.Diagnostics[0].Code);
    }

    [Fact]
    public async Task One_long_line_is_bounded_in_memory_whatever_the_pieces_it_comes_in()
    {
        var json = new AnnotateJson(new AnnotateOptions { Limits = { MaxLineBytes = 100_000 } });
        var bytes = Documents.Utf8(new string('x', 1_000_000) + "\n" + Documents.Of(""));

        var results = await json.ReadLinesAsync(new TrickleStream(bytes), TestContext.Current.CancellationToken).ToListAsync();

        Assert.Equal(2, results.Count);
        Assert.Equal((1, 4096), (results[0].LineNumber, results[0].Raw.Length));
        Assert.Equal(DiagnosticCodes.Limit, results[0].Diagnostics[0].Code);
        Assert.True(results[1].IsSuccess);
    }
}

using Annotate.Diagnostics;

namespace Annotate.Tests.Serialization;

public class OffsetUnitTests
{
    // "Aé😀b": the b is at 4 UTF-16 code units, 3 code points, 7 bytes.
    [Theory]
    [InlineData(OffsetUnit.Utf16CodeUnit, "utf-16", 4, 5)]
    [InlineData(OffsetUnit.CodePoint, "code-points", 3, 4)]
    [InlineData(OffsetUnit.Utf8Byte, "utf-8", 7, 8)]
    public void Offsets_are_read_and_written_in_the_unit_of_the_file(OffsetUnit unit, string name, int start, int end)
    {
        var note = $$"""{"type":"note","id":"n","text":"","target":{"spans":[[{{start}},{{end}}]],"quotes":["b"]} }""".Replace(
            " ", "", StringComparison.Ordinal);
        var json = Documents.Of(note, name);

        var read = AnnotateJson.Default.Parse(json);

        Assert.Equal(new TextSpan(4, 5), read.Get<Note>("n").Target![0]);
        Assert.Equal(Documents.Written(note, name), Documents.In(unit).ToJson(read));
        Assert.Equal(Documents.Written(note, name), Documents.In(unit).ToJson(read.Article.Annotate(read.Annotations)));
    }

    [Theory]
    [InlineData("utf-16", 3, "inside the surrogate pair")]
    [InlineData("utf-8", 2, "inside a UTF-8 sequence")]
    [InlineData("utf-8", 5, "inside")]
    [InlineData("utf-16", 99, "outside the text, which has 21 UTF-16 code units")]
    [InlineData("code-points", 21, "outside the text, which has 20 code points")]
    [InlineData("utf-8", 25, "outside the text, which has 24 UTF-8 bytes")]
    public void An_offset_that_does_not_fit_is_refused(string unit, int end, string reason)
    {
        var finding =
            Documents.OnlyFinding(Documents.Of($$"""{"type":"note","id":"n","text":"","target":{"spans":[[0,{{end}}]]} }""", unit));

        Assert.Equal((DiagnosticCodes.Span, "$.annotations[0].target"), (finding.Code, finding.Path));
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[1,0]]", "reversed")]
    [InlineData("[[-1,0]]", "negative")]
    [InlineData("[[0,2147483648]]", "beyond the range of Int32")]
    [InlineData("[[0,99999999999999999999999]]", "beyond the range of Int32")]
    public void A_span_that_is_none_is_refused(string spans, string reason)
    {
        var finding = Documents.OnlyFinding(Documents.Of($$"""{"type":"note","id":"n","text":"","target":{"spans":{{spans}} } }"""));

        Assert.Equal(DiagnosticCodes.Span, finding.Code);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[0,1.0]]")]
    [InlineData("[[0]]")]
    [InlineData("[[0,1,2]]")]
    [InlineData("[0,1]")]
    [InlineData("[[\"0\",1]]")]
    [InlineData("{}")]
    [InlineData("null")]
    public void Spans_that_are_no_pairs_of_whole_numbers_are_refused(string spans)
    {
        var finding = Documents.OnlyFinding(Documents.Of($$"""{"type":"note","id":"n","text":"","target":{"spans":{{spans}} } }"""));

        Assert.Equal(DiagnosticCodes.RefusedAnnotation, finding.Code);
        Assert.Contains("two whole numbers", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"format":"annotate/1","article":{"text":""}}""", "does not say", 1, 1)]
    [InlineData("{\"format\":\"annotate/1\",\n \"offsets\":\"bytes\",\"article\":{\"text\":\"\"}}", "'bytes', which is unknown", 2, 12)]
    public void A_unit_that_is_missing_or_unknown_is_an_error(string json, string message, int line, int column)
    {
        var finding = Documents.OnlyFinding(json);

        Assert.Equal((DiagnosticCodes.Unit, "$.offsets", line, column), (finding.Code, finding.Path, finding.Line, finding.Column));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    // "éxbz": the b is at 2 in UTF-16 and at 3 in UTF-8, where the z is in UTF-16.
    [Theory]
    [InlineData("utf-16", "b", "utf-8")]
    [InlineData("utf-8", "z", "utf-16")]
    public void A_quote_that_another_unit_would_match_says_which(string declared, string quote, string right)
    {
        var finding = Documents.OnlyFinding(
            Documents.Of($$"""{"type":"note","id":"n","text":"","target":{"spans":[[3,4]],"quotes":["{{quote}}"]} }""", declared, "éxbz"));

        Assert.Equal(DiagnosticCodes.QuoteMismatch, finding.Code);
        Assert.EndsWith($"The offsets would match in {right}: declare that unit.", finding.Message, StringComparison.Ordinal);
    }
}

using Annotate.Diagnostics;
using Annotate.Serialization;

namespace Annotate.Tests.Serialization;

public class ReadLimitsTests
{
    private const string Two = """{"type":"note","id":"a","text":""},{"type":"note","id":"b","text":""}""";

    [Fact]
    public void The_number_of_annotations_is_bounded_in_both_directions()
    {
        var json = With(limits => limits.MaxAnnotations = 1);

        Refused(json, Documents.Of(Two), nameof(ReadLimits.MaxAnnotations));
        Refused(With(limits => limits.MaxAnnotations = 2), null, "");
        NotWritten(json, AnnotateJson.Default.Parse(Documents.Of(Two)));
    }

    [Fact]
    public void The_number_of_agents_is_bounded_in_both_directions()
    {
        var json = With(limits => limits.MaxAnnotations = 1);
        const string agents = """{"format":"annotate/1","offsets":"utf-16","article":{"text":""},"agents":[{"id":"a"},{"id":"b"}]}""";

        Refused(json, agents, nameof(ReadLimits.MaxAnnotations));
        NotWritten(json, AnnotateJson.Default.Parse(agents));
    }

    [Fact]
    public void The_text_is_bounded_in_both_directions()
    {
        var json = With(limits => limits.MaxTextLength = Documents.Text.Length - 1);

        Refused(json, Documents.Of(""), nameof(ReadLimits.MaxTextLength));
        Refused(With(limits => limits.MaxTextLength = Documents.Text.Length), null, "");
        NotWritten(json, AnnotateJson.Default.Parse(Documents.Of("")));
    }

    [Fact]
    public void The_document_is_bounded_in_both_directions_and_only_its_beginning_is_read()
    {
        var document = Documents.Of(Two);
        var json = With(limits => limits.MaxDocumentBytes = 50);

        Refused(json, document, nameof(ReadLimits.MaxDocumentBytes));
        var fromStream = json.ReadLenient(new TrickleStream(Documents.Utf8(document)));
        Assert.Equal((DiagnosticCodes.Limit, 50), (fromStream.Diagnostics[0].Code, fromStream.Raw.Length));
        NotWritten(json, AnnotateJson.Default.Parse(document));
    }

    [Fact]
    public void A_document_of_exactly_the_limit_is_read_from_every_source()
    {
        var bytes = Documents.Utf8(Documents.Of(Two));
        var json = With(limits => limits.MaxDocumentBytes = bytes.Length);

        Assert.Equal(2, json.Read(bytes).Annotations.Count);
        Assert.Equal(2, json.Read(new MemoryStream(bytes)).Annotations.Count);
        Assert.Equal(2, json.Read(new TrickleStream(bytes)).Annotations.Count);
    }

    [Theory]
    [InlineData(8, 5)]
    [InlineData(64, 61)]
    [InlineData(200, 197)]
    public void Nesting_is_bounded_in_both_directions_at_the_same_depth(int limit, int arrays)
    {
        // The document, the annotations and the annotation are three levels.
        var json = With(limits => limits.MaxDepth = limit);
        var loose = With(limits => limits.MaxDepth = 1000);
        var fits = Documents.Of($$"""{"type":"note","id":"n","text":"","x":{{Nested(arrays)}} }""");
        var deep = Documents.Of($$"""{"type":"note","id":"n","text":"","x":{{Nested(arrays + 1)}} }""");

        var read = json.Parse(fits);
        Assert.True(read.ContentEquals(json.Parse(json.ToJson(read))));
        Assert.True(read.ContentEquals(json.Parse(json.ToJson(read.Article.Annotate(read.Annotations)))));
        Refused(json, deep, nameof(ReadLimits.MaxDepth));
        NotWritten(json, loose.Parse(deep));
        NotWritten(json, new Article("").Annotate(loose.Parse(deep).Annotations));
    }

    [Fact]
    public void Nesting_in_types_nobody_registered_and_in_the_document_is_bounded_too()
    {
        var json = With(limits => limits.MaxDepth = 8);
        var loose = With(limits => limits.MaxDepth = 1000);

        NotWritten(json, loose.Parse(Documents.Of($$"""{"type":"x.y","id":"n","x":{{Nested(6)}} }""")));
        Assert.NotNull(json.Parse(json.ToJson(loose.Parse(Documents.Of($$"""{"type":"x.y","id":"n","x":{{Nested(5)}} }""")))));
        NotWritten(json, new Article("").Annotate().With(ExtraMembers.Empty.With("x", Nested(8))));
        Assert.NotNull(json.Parse(json.ToJson(new Article("").Annotate().With(ExtraMembers.Empty.With("x", Nested(7))))));
        NotWritten(json, (new Article("") with { Extra = ExtraMembers.Empty.With("x", Nested(7)) }).Annotate());
        Assert.NotNull(json.Parse(json.ToJson((new Article("") with { Extra = ExtraMembers.Empty.With("x", Nested(6)) }).Annotate())));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(1001)]
    public void A_depth_that_makes_no_sense_is_refused(int depth)
    {
        Assert.Contains(
            "MaxDepth", Assert.Throws<ArgumentException>(() => With(limits => limits.MaxDepth = depth)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentException>(() => With(limits => limits.MaxDocumentBytes = 0));
        Assert.Throws<ArgumentException>(() => With(limits => limits.MaxDocumentBytes = int.MaxValue));
        Assert.Throws<ArgumentException>(() => With(limits => limits.MaxTextLength = 0));
        Assert.Throws<ArgumentException>(() => With(limits => limits.MaxAnnotations = -1));
        Assert.Throws<ArgumentException>(() => With(limits => limits.MaxLineBytes = 0));
        Assert.Throws<ArgumentException>(() => new AnnotateJson(new AnnotateOptions { Offsets = (OffsetUnit)7 }));
    }

    private static AnnotateJson With(Action<ReadLimits> set)
    {
        var options = new AnnotateOptions { LinePerAnnotation = false };
        set(options.Limits);
        return new AnnotateJson(options);
    }

    private static string Nested(int arrays) => new string('[', arrays) + new string(']', arrays);

    private static void Refused(AnnotateJson json, string? document, string limit)
    {
        if (document is null)
        {
            Assert.True(json.ParseLenient(Documents.Of(Two)).IsSuccess);
            return;
        }
        var result = json.ParseLenient(document);
        Assert.Equal(DiagnosticCodes.Limit, Assert.Single(result.Diagnostics).Code);
        Assert.Contains(limit, result.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Null(result.Value);
    }

    private static void NotWritten(AnnotateJson json, AnnotatedArticle annotated) =>
        Assert.Equal(
            DiagnosticCodes.Limit, Assert.Throws<AnnotationFormatException>(() => json.ToUtf8Bytes(annotated)).Diagnostics[0].Code);
}

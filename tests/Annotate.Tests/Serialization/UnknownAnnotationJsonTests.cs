using Annotate.Diagnostics;

namespace Annotate.Tests.Serialization;

public class UnknownAnnotationJsonTests
{
    // Odd spacing, escapes and numbers on purpose: whatever nobody touches keeps them.
    private const string Scene = """{ "id" : "s", "type":"acme.scene", "weight": 1.50,"setting":{"name":"\u0041", "words": {"spans":"""
        + """[ [0,1] ],"quotes":["\u0041"]} ,"placeId":"p"}, "actors":[{"part":"x","target":{"spans":[[4,5]],"quotes":"""
        + """["b"]},"entityId":"p"},{"part":"y"}],"witnessIds":["p" , "q"] }""";

    private static readonly AnnotateJson Json = Documents.Compact;

    private static AnnotatedArticle Read { get; } = Json.Parse(Documents.Of(Scene.Trim()));

    [Fact]
    public void An_unregistered_type_keeps_its_bytes()
    {
        Assert.Equal(Documents.Written(Scene.Trim()), Json.ToJson(Read));
        Assert.Equal(
            Scene.Trim(), System.Text.Encoding.UTF8.GetString(Assert.IsType<UnknownAnnotation>(Read.Annotations[0]).Utf8Json.Span));
    }

    [Fact]
    public void It_is_reported_as_information()
    {
        var result = Json.ParseLenient(Documents.Of(Scene.Trim()));

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(
            (DiagnosticCodes.UnknownType, Severity.Information, "$.annotations[0]"), (finding.Code, finding.Severity, finding.Path));
        Assert.True(result.IsSuccess);
    }

    [Fact]
    public void A_registered_type_is_not_reported()
    {
        Assert.Empty(Documents.WithExternal.ParseLenient(Documents.Of(Scene.Trim())).Diagnostics);
    }

    [Fact]
    public void Its_spans_and_references_are_found()
    {
        Assert.Equal(["setting.words", "actors[0].target"], Read.Annotations.At(0).Concat(Read.Annotations.At(4)).Select(hit => hit.Role));
        Assert.Equal(
            ["setting.placeId", "actors[0].entityId", "witnessIds"],
            Read.Annotations.ReferencesTo("p").Select(reference => reference.Member));
    }

    [Fact]
    public void Only_what_a_rewriter_changed_is_patched()
    {
        var moved = new Mover(
            new Dictionary<TextSpan, TextSpan?> { [new TextSpan(4, 5)] = new TextSpan(6, 10) },
            new() { ["q"] = "z" }).Apply(Read.Annotations[0])!;

        var expected = Scene.Trim()
            .Replace("""{"spans":[[4,5]],"quotes":["b"]}""", """{"spans":[[6,10]],"quotes":["said"]}""", StringComparison.Ordinal)
            .Replace("\"q\"", "\"z\"", StringComparison.Ordinal);
        Assert.Equal(Documents.Written(expected), Json.ToJson(Read.Article.Annotate(moved)));
    }

    [Fact]
    public void What_a_rewriter_took_away_goes_with_its_comma()
    {
        var rest = new Mover(
            new Dictionary<TextSpan, TextSpan?> { [new TextSpan(0, 1)] = null, [new TextSpan(4, 5)] = null },
            new() { ["p"] = null }).Apply(Read.Annotations[0])!;

        Assert.Equal(
            Documents.Written(
                """{ "id" : "s", "type":"acme.scene", "weight": 1.50,"setting":{"name":"\u0041"}, "actors":[{"part":"x"},"""
                    + """{"part":"y"}],"witnessIds":["q"] }"""),
            Json.ToJson(Read.Article.Annotate(rest)));
    }

    [Theory]
    [InlineData(OffsetUnit.Utf16CodeUnit, "utf-16", 4, 5)]
    [InlineData(OffsetUnit.CodePoint, "code-points", 3, 4)]
    [InlineData(OffsetUnit.Utf8Byte, "utf-8", 7, 8)]
    public void It_is_converted_to_the_unit_of_the_file_that_is_written(OffsetUnit unit, string name, int start, int end)
    {
        var expected = Scene.Trim().Replace("[[4,5]]", $"[[{start},{end}]]", StringComparison.Ordinal);

        var written = Documents.In(unit).ToJson(Read);

        Assert.Equal(Documents.Written(expected, name), written);
        Assert.Equal(
            Documents.WithExternal.Parse(Documents.Of(Scene.Trim())).Annotations[0], Documents.WithExternal.Parse(written).Annotations[0]);
    }

    [Fact]
    public void A_rewriter_moves_it_in_a_file_of_another_unit()
    {
        var read = Json.Parse(Documents.Of("""{"type":"x.y","id":"u","t":{"spans":[[7,8]]}}""", "utf-8"));
        var moved =
            new Mover(new Dictionary<TextSpan, TextSpan?> { [new TextSpan(4, 5)] = new TextSpan(6, 10) }, []).Apply(read.Annotations[0])!;

        var written = Documents.In(OffsetUnit.Utf8Byte, quotes: false).ToJson(read.Article.Annotate(moved));

        Assert.Equal(Documents.Written("""{"type":"x.y","id":"u","t":{"spans":[[9,13]]}}""", "utf-8"), written);
    }

    [Fact]
    public void Under_another_text_its_offsets_are_converted_anew()
    {
        // The b stands at 1 in both texts in UTF-16, and at 2 and 1 in UTF-8.
        var read = Json.Parse(Documents.Of("""{"type":"x.y","id":"u","t":{"spans":[[2,3]]}}""", "utf-8", "éb"));

        var written = Documents.In(OffsetUnit.Utf8Byte, quotes: false).ToJson(new Article("eb").Annotate(read.Annotations[0]));

        Assert.Equal(Documents.Written("""{"type":"x.y","id":"u","t":{"spans":[[1,2]]}}""", "utf-8", "eb"), written);
    }

    [Fact]
    public void Common_members_that_were_set_replace_those_in_the_json_or_follow_them()
    {
        var read = Json.Parse(Documents.Of("""{"type":"x.y", "layer" : "old","id":"u" }"""));

        var written = Json.ToJson(read.Article.Annotate(
            read.Annotations[0] with { Id = "v", Layer = "new", Confidence = 0.5, Extra = ExtraMembers.Empty.With("more", "[ 1.0 ]") }));

        Assert.Equal(Documents.Written("""{"type":"x.y", "layer" : "new","id":"v","confidence":0.5,"more":[ 1.0 ] }"""), written);
    }

    [Fact]
    public void An_extra_member_that_is_a_common_one_is_refused()
    {
        var annotated = Read.Article.Annotate(Read.Annotations[0] with { Extra = ExtraMembers.Empty.With("id", "1") });

        Assert.Equal(
            DiagnosticCodes.DuplicateMember, Assert.Throws<AnnotationFormatException>(() => Json.ToJson(annotated)).Diagnostics[0].Code);
    }

    [Fact]
    public void An_id_that_was_made_up_is_not_written_until_it_is_set()
    {
        const string json = """{"type":"x.y"}""";
        var read = Documents.ReadLenient(Documents.Of(json));

        Assert.False(((UnknownAnnotation)read.Annotations[0]).HasOwnId);
        Assert.Equal(Documents.Written(json), Json.ToJson(read));
        Assert.Equal(
            Documents.Written("""{"type":"x.y","id":"mine"}"""),
            Json.ToJson(read.Article.Annotate(read.Annotations[0] with { Id = "mine" })));
    }

    [Fact]
    public void A_made_up_id_is_none_that_comes_later_in_the_file()
    {
        var result =
            AnnotateJson.Default.ParseLenient(Documents.Of("""{"type":"note","text":""},{"type":"note","id":"unnamed-0","text":""}"""));

        Assert.Equal(["unnamed-0'", "unnamed-0"], result.Value!.Annotations.Select(annotation => annotation.Id.Value));
        Assert.Equal(DiagnosticCodes.RefusedAnnotation, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Spans_that_do_not_fit_are_copied_and_not_converted()
    {
        const string json = """{"type":"x.y","id":"u","t":{"spans":[[0,99]]}}""";
        var read = Json.Parse(Documents.Of(json));

        Assert.Equal(Documents.Written(json), Documents.In(OffsetUnit.Utf16CodeUnit, quotes: false).ToJson(read));
        var exception = Assert.Throws<AnnotationFormatException>(() => Documents.In(OffsetUnit.Utf8Byte).ToJson(read));
        Assert.Equal((DiagnosticCodes.Span, "u"), (exception.Diagnostics[0].Code, exception.Diagnostics[0].AnnotationId!.Value.Value));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"type":"x.y"}""")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":" "}""")]
    [InlineData("""{"id":"u","id":"v"}""")]
    [InlineData("""{"id":"u" """)]
    [InlineData("""{"id":"u","x":"\ud800"}""")]
    public void Text_that_is_no_annotation_is_refused(string json)
    {
        Assert.Throws<AnnotationFormatException>(() => UnknownAnnotation.Parse(json));
    }

    [Fact]
    public void One_that_was_parsed_is_written_as_given()
    {
        const string json = """{"type":"x.y","id":"u","t":{"spans":[[0,1]],"quotes":["A"]}, "n":1.0}""";

        Assert.Equal(Documents.Written(json), Json.ToJson(new Article(Documents.Text).Annotate(UnknownAnnotation.Parse(json))));
    }

    private sealed class Mover(Dictionary<TextSpan, TextSpan?> spans, Dictionary<string, string?> ids) : AnnotationRewriter
    {
        protected override SpanSet? MapSpans(string role, SpanSet given) =>
            spans.TryGetValue(given[0], out var moved) ? (moved is { } span ? (SpanSet)span : null) : given;

        protected override AnnotationId? MapReference(string member, AnnotationId id, ReferenceTarget target) =>
            ids.TryGetValue(id.Value, out var mapped) ? (mapped is null ? default(AnnotationId?) : new AnnotationId(mapped)) : id;
    }
}

using Annotate.Diagnostics;

namespace Annotate.Tests.Serialization;

public class LenientReadingTests
{
    [Theory]
    [InlineData("""{"type":"note","id":"n"}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0]")]
    [InlineData("""{"type":"note","id":"n","text":null}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0].text")]
    [InlineData("""{"type":"note","id":"n","text":1}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0].text")]
    [InlineData("""{"type":"note","id":"n","text":"","text":""}""", DiagnosticCodes.DuplicateMember, "$.annotations[0].text")]
    [InlineData("""{"type":"note","type":"note","id":"n","text":""}""", DiagnosticCodes.DuplicateMember, "$.annotations[0].type")]
    [InlineData(
        """{"type":"note","id":"n","text":"","target":{"spans":[],"spans":[]}}""",
        DiagnosticCodes.DuplicateMember,
        "$.annotations[0].target")]
    [InlineData("""{"type":"x.y","id":"n","a":1,"a":1}""", DiagnosticCodes.DuplicateMember, "$.annotations[0]")]
    [InlineData(
        """{"type":"note","id":"n","text":"","confidence":"high"}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0].confidence")]
    [InlineData(
        """{"type":"note","id":"n","text":"","confidence":1e400}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0].confidence")]
    [InlineData(
        """{"type":"note","id":"n","text":"","createdAt":"yesterday"}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0].createdAt")]
    [InlineData(
        """{"type":"note","id":"n","text":"","motivation":" "}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0].motivation")]
    [InlineData(
        """{"type":"note","id":"n","text":"","targetIds":["a",""]}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0].targetIds[1]")]
    [InlineData(
        """{"type":"note","id":"n","text":"","targetIds":["a",1]}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0].targetIds[1]")]
    [InlineData("""{"type":"entity","id":"n","name":"x","aliases":[null]}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0]")]
    [InlineData("""{"type":"claim","id":"n","text":"x","date":"2023-02-30"}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0].date")]
    [InlineData(
        """{"type":"verdict","id":"n","claimId":"c","label":"x","basis":"y","independentSupport":99999999999}""",
        DiagnosticCodes.RefusedAnnotation,
        "$.annotations[0].independentSupport")]
    [InlineData(
        """{"type":"relation","id":"n","label":"x","roles":[{"name":"a"},{"target":null}]}""",
        DiagnosticCodes.RefusedAnnotation,
        "$.annotations[0].roles[1]")]
    [InlineData("""{"type":"note","id":" ","text":""}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0].id")]
    [InlineData("""{"type":"note","text":""}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0]")]
    [InlineData("""{"id":"n","text":""}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0]")]
    [InlineData("""{"type":1,"id":"n"}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0]")]
    [InlineData("""{"type":"x.y","id":1}""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0]")]
    [InlineData("1.50", DiagnosticCodes.RefusedAnnotation, "$.annotations[0]")]
    [InlineData("""["a",{"b":1}]""", DiagnosticCodes.RefusedAnnotation, "$.annotations[0]")]
    [InlineData("null", DiagnosticCodes.RefusedAnnotation, "$.annotations[0]")]
    public void What_is_refused_is_kept_and_written_back(string annotation, string code, string path)
    {
        const string good = """{"type":"note","id":"good","text":""}""";
        var result = AnnotateJson.Default.ParseLenient(Documents.Of($"{annotation},{good}"));

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((code, path, Severity.Error), (finding.Code, finding.Path, finding.Severity));
        Assert.Equal(result.Value!.Annotations[0].Id, finding.AnnotationId);
        Assert.Equal(Documents.Utf8(annotation), Assert.IsType<UnknownAnnotation>(result.Value.Annotations[0]).Utf8Json.ToArray());
        Assert.IsType<Note>(result.Value.Annotations[1]);
        Assert.Equal(Documents.Written($"{annotation},{good}"), Documents.Compact.ToJson(result.Value));
        Assert.Throws<AnnotationFormatException>(() => AnnotateJson.Default.Parse(Documents.Of(annotation)));
    }

    [Fact]
    public void A_second_annotation_of_the_same_id_is_kept_under_another_name()
    {
        const string two = """{"type":"note","id":"n","text":"first"},{"type":"note","id":"n","text":"second"},{"type":"x.y","id":"n"}""";

        var result = AnnotateJson.Default.ParseLenient(Documents.Of(two));

        Assert.Equal(
            [DiagnosticCodes.DuplicateId, DiagnosticCodes.DuplicateId],
            result.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
        Assert.Equal("first", result.Value!.Get<Note>("n").Text);
        Assert.Equal(["n", "unnamed-1", "unnamed-2"], result.Value.Annotations.Select(annotation => annotation.Id.Value));
        Assert.Equal(Documents.Written(two), Documents.Compact.ToJson(result.Value));
    }

    [Fact]
    public void A_refused_annotation_can_be_mended_by_its_id()
    {
        var read = Documents.ReadLenient(Documents.Of("""{"type":"note","id":"n","text":1}"""));

        var mended = read.With(new Note { Id = "n", Text = "1" });

        Assert.Equal(Documents.Written("""{"type":"note","id":"n","text":"1"}"""), Documents.Compact.ToJson(mended));
    }

    [Theory]
    [InlineData("type", "n\\u006fte")]
    [InlineData("ty\\u0070e", "note")]
    public void Escaped_names_and_values_are_what_they_spell(string name, string value)
    {
        Assert.IsType<Note>(
            AnnotateJson.Default.Parse(Documents.Of($$"""{"{{name}}":"{{value}}","i\u0064":"n","text":""}""")).Annotations[0]);
    }
}

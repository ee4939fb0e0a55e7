using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.WebAnnotations;

namespace Annotate.Formats.Tests.WebAnnotations;

public class WebAnnotationFormatTests
{
    private static readonly WebAnnotationFormat W3C = new(AnnotateJson.Default, WebAnnotationProfile.W3C);
    private static readonly WebAnnotationFormat Hypothesis = new(AnnotateJson.Default, WebAnnotationProfile.Hypothesis);
    private static readonly WebAnnotationFormat Recogito = new(AnnotateJson.Default, WebAnnotationProfile.Recogito);
    private static readonly Article Article = new("😀 Smith said no.\r\nJones said no.") { Id = "urn:a" };

    [Fact]
    public async Task Positions_count_code_points_and_a_tagging_body_is_the_label()
    {
        var read =
            await Read(
                W3C,
                """{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:"""
                    + """1","type":"Annotation","motivation":"tagging","creator":"""
                    + """{"id":"me","type":"Person","name":"I"},"created":"2020-01-02T03:04:05+02:00","body":"""
                    + """{"type":"TextualBody","value":"person"},"target":{"source":"urn:a","selector":"""
                    + """{"type":"TextPositionSelector","start":2,"end":7}}}""");

        var tag = read.Get<Tag>("urn:1");
        Assert.Equal(("person", "me", "tagging"), (tag.Label, tag.CreatedBy, tag.Motivation!.Value.Value));
        Assert.Equal(new TextSpan(3, 8), tag.Target);
        Assert.Equal(new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), tag.CreatedAt);
        Assert.Equal(("I", AgentKind.Person), (read.FindAgent("me")!.Name, read.FindAgent("me")!.Kind));
    }

    [Theory]
    [InlineData("""{"type":"TextQuoteSelector","exact":"said no","prefix":"Jones "}""", 25, 32)]
    [InlineData("""{"type":"TextQuoteSelector","exact":"said no","suffix":".\r\n"}""", 9, 16)]
    [InlineData("""{"type":"TextQuoteSelector","exact":"said no"}""", 9, 16)]
    [InlineData("""[{"type":"TextPositionSelector","start":0,"end":2},{"type":"TextQuoteSelector","exact":"Jones"}]""", 19, 24)]
    [InlineData("""[{"type":"XPathSelector","value":"/p"},{"type":"TextPositionSelector","start":2,"end":7}]""", 3, 8)]
    [InlineData("""{"type":"FragmentSelector","value":"p5","refinedBy":{"type":"TextQuoteSelector","exact":"Jones"}}""", 19, 24)]
    [InlineData(
        """{"type":"TextQuoteSelector","exact":"Jones said no","refinedBy":{"type":"TextPositionSelector","start":6,"end":10}}""", 25, 29)]
    [InlineData("""{"type":["TextQuoteSelector"],"exact":"Jones","prefix":"\ud83d"}""", 19, 24)]
    public async Task Selectors_are_alternatives_and_refine_each_other(string selector, int start, int end)
    {
        var read = await Read(W3C, $$"""{"id":"urn:1","type":"Annotation","target":[{"source":"urn:a","selector":{{selector}}}]}""");

        Assert.Equal(new TextSpan(start, end), read.Get<Tag>("urn:1").Target);
    }

    [Fact]
    public async Task A_quote_that_is_gone_is_kept_unanchored_and_reported()
    {
        var result =
            await ReadOne(
                W3C,
                """{"id":"urn:1","type":"Annotation","bodyValue":"why?","target":{"source":"urn:a","selector":"""
                    + """{"type":"TextQuoteSelector","exact":"Miller"}}}""");

        Assert.Equal(SpanSet.Unanchored("Miller"), result.Value!.Get<Note>("urn:1").Target);
        Assert.Contains(result.Diagnostics, finding => finding.Code == DiagnosticCodes.TargetNotFound && finding.AnnotationId == "urn:1");
    }

    [Fact]
    public async Task Several_targets_are_annotations_of_their_own_and_a_composite_is_one()
    {
        const string Json =
            """[{"id":"urn:1","type":"Annotation","target":[{"source":"urn:a","selector":"""
                + """{"type":"TextPositionSelector","start":2,"end":7}},{"source":"urn:a","selector":"""
                + """{"type":"TextPositionSelector","start":18,"end":23}}]},{"id":"urn:2","type":"Annotation","target":"""
                + """{"type":"Composite","items":[{"selector":{"type":"TextPositionSelector","start":2,"end":7}},{"selector":"""
                + """{"type":"TextPositionSelector","start":18,"end":23}}]}}]""";
        var read = await Read(W3C, Json);

        Assert.Equal(new TextSpan(3, 8), read.Get<Tag>("urn:1").Target);
        Assert.Equal(new TextSpan(19, 24), read.Get<Tag>("urn:1#target-2").Target);
        Assert.Equal(SpanSet.Create(new TextSpan(3, 8), new TextSpan(19, 24)), read.Get<Tag>("urn:2").Target);
        Assert.Equal(Json, (await W3C.WriteAsync(read, "a.json")).Parts["a.json"]);
    }

    [Fact]
    public async Task In_recogito_several_targets_are_one_discontinuous_stretch_in_UTF16()
    {
        const string Json =
            """[{"id":"1","type":"Annotation","target":[{"source":"urn:a","selector":"""
                + """{"type":"TextPositionSelector","start":3,"end":8}},{"source":"urn:a","selector":"""
                + """{"type":"TextPositionSelector","start":19,"end":24}}]}]""";
        var read = await Read(Recogito, Json);

        Assert.Equal(SpanSet.Create(new TextSpan(3, 8), new TextSpan(19, 24)), Assert.IsType<Tag>(Assert.Single(read.Annotations)).Target);
    }

    [Fact]
    public async Task Hypothesis_has_text_tags_users_and_a_range_selector_of_its_own()
    {
        const string Json =
            """{"rows":[{"id":"h1","user":"acct:me@hypothes.is","created":"2020-01-02T03:04:05.678901+00:"""
                + """00","updated":"2020-01-03T03:04:05+00:00","uri":"urn:a","text":"really?","tags":"""
                + """["x"],"group":"__world__","target":[{"source":"urn:a","selector":["""
                + """{"type":"RangeSelector","startContainer":"/p[1]","startOffset":3,"endContainer":"/p[1]","endOffset":8},"""
                + """{"type":"TextPositionSelector","start":3,"end":8},"""
                + """{"type":"TextQuoteSelector","exact":"Smith","prefix":"\ude00 ","suffix":" said"}]}]}],"total":1}""";
        var read = await Read(Hypothesis, Json);

        var note = read.Get<Note>("h1");
        Assert.Equal(("really?", "acct:me@hypothes.is"), (note.Text, note.CreatedBy));
        Assert.Equal(new TextSpan(3, 8), note.Target);
        Assert.Equal(Json, (await Hypothesis.WriteAsync(read, "a.json")).Parts["a.json"]);
    }

    [Fact]
    public async Task Offsets_in_another_unit_than_declared_are_detected()
    {
        var result =
            await ReadOne(
                W3C,
                """{"id":"urn:1","type":"Annotation","target":{"selector":[{"type":"TextPositionSelector","start":3,"end":8},"""
                    + """{"type":"TextQuoteSelector","exact":"Smith"}]}}""");

        Assert.Equal(new TextSpan(3, 8), result.Value!.Get<Tag>("urn:1").Target);
        Assert.Equal(DiagnosticCodes.UnitDetected, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task A_target_elsewhere_is_no_place_of_this_article()
    {
        var read =
            await Read(
                W3C,
                """{"id":"urn:1","type":"Annotation","target":{"source":"urn:other","selector":"""
                    + """{"type":"TextPositionSelector","start":3,"end":8}}}""");

        Assert.Null(read.Get<Tag>("urn:1").Target);
    }

    [Fact]
    public async Task A_changed_annotation_keeps_its_foreign_members_and_reads_back_equal()
    {
        var read =
            await Read(
                W3C,
                """{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","id":"p","startIndex":0,"items":["""
                    + """{"id":"urn:1","type":"Annotation","rights":"cc0","body":"""
                    + """{"type":"TextualBody","purpose":"tagging","value":"a"},"target":{"selector":"""
                    + """{"type":"TextPositionSelector","start":2,"end":7}}}]}""");
        var changed = read.With(read.Get<Tag>("urn:1") with { Label = "b" });

        var (parts, _) = await W3C.WriteAsync(changed, "a.json");

        using var written = JsonDocument.Parse(parts["a.json"]);
        Assert.Equal("0", written.RootElement.GetProperty("startIndex").GetRawText());
        var item = written.RootElement.GetProperty("items")[0];
        Assert.Equal("cc0", item.GetProperty("rights").GetString());
        Assert.Equal("b", item.GetProperty("body")[0].GetProperty("value").GetString());
        var again = await Read(W3C, parts["a.json"]);
        Assert.True(changed.ContentEquals(again));
        Assert.Equal(parts["a.json"], (await W3C.WriteAsync(again, "a.json")).Parts["a.json"]);
    }

    [Fact]
    public async Task Everything_but_the_text_travels_and_the_output_is_valid()
    {
        var annotated = Article.Annotate(
            new Entity { Id = "smith", Name = "Smith", CreatedBy = "desk" },
            new Attribution { Id = "a1", Content = new TextSpan(9, 16), Source = new TextSpan(3, 8), SourceIds = ["smith"] },
            new Tag { Id = "t1", Label = "parts", Target = SpanSet.Create(new TextSpan(3, 8), new TextSpan(19, 24)) })
                .With(new Agent { Id = "desk", Kind = AgentKind.Organization });

        foreach (var format in new[] { W3C, Recogito, Hypothesis })
        {
            var (parts, losses) = await format.WriteAsync(annotated, "a.json");

            Assert.Equal(["text"], losses.Losses.Where(loss => loss.Code == DiagnosticCodes.ArticleLost).Select(loss => loss.Path));
            Assert.Equal(
                format == Hypothesis ? ["t1"] : [],
                losses.Losses.Where(loss => loss.Code == DiagnosticCodes.Degraded).Select(loss => loss.AnnotationId!.Value.Value));
            using var written = JsonDocument.Parse(parts["a.json"]);
            Assert.Equal("http://www.w3.org/ns/anno.jsonld", written.RootElement.GetProperty("@context")[0].GetString());
            foreach (var item in written.RootElement.GetProperty("items").EnumerateArray())
            {
                Assert.True(item.TryGetProperty("id", out _) && item.TryGetProperty("target", out _));
                Assert.Equal(format != Hypothesis, item.TryGetProperty("type", out var type) && type.GetString() == "Annotation");
            }
            Assert.True(annotated.ContentEquals((await ReadOne(format, parts["a.json"])).GetValueOrThrow()));
        }
    }

    [Theory]
    [InlineData("{", DiagnosticCodes.Syntax)]
    [InlineData("{\"id\":1,\"id\":2}", DiagnosticCodes.DuplicateMember)]
    [InlineData("[1]", DiagnosticCodes.NotUnderstood)]
    [InlineData("""{"id":"urn:1","target":{"selector":{"type":"CssSelector","value":"p"}}}""", DiagnosticCodes.TargetNotFound)]
    [InlineData(
        """{"id":"urn:1","target":{"selector":{"type":"TextPositionSelector","start":99,"end":2147483647}}}""",
        DiagnosticCodes.TargetNotFound)]
    public async Task What_is_wrong_is_a_finding(string json, string code)
    {
        Assert.Equal(code, Assert.Single((await ReadOne(W3C, json)).Diagnostics).Code);
    }

    [Fact]
    public async Task Published_samples_are_read_and_written_as_they_were()
    {
        foreach (var file in Directory.EnumerateFiles(Parts.SharedData("web-annotation"), "*.json"))
        {
            var result = await W3C.ReadOneAsync(FormatSource.FromFile(file));
            var (parts, _) = await W3C.WriteAsync(result.Value!, "a.json");

            using var before = JsonDocument.Parse(File.ReadAllBytes(file));
            using var after = JsonDocument.Parse(parts["a.json"]);
            Assert.True(
                JsonElement.DeepEquals(before.RootElement, after.RootElement), $"{Path.GetFileName(file)} became {parts["a.json"]}");
        }
    }

    private static async Task<AnnotatedArticle> Read(WebAnnotationFormat format, string json) => (await ReadOne(format, json)).Value!;

    private static Task<Annotate.Serialization.ReadResult<AnnotatedArticle>> ReadOne(WebAnnotationFormat format, string json) =>
        format.ReadOneAsync(Parts.Source(("a.json", json)), new FormatReadOptions { Article = Article });
}

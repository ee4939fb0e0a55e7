using Annotate.Diagnostics;
using Annotate.Formats.WebAnnotations;

namespace Annotate.Formats.Tests.WebAnnotations;

public class WebAnnotationFixtureTests
{
    private static readonly WebAnnotationFormat W3C = new(AnnotateJson.Default, WebAnnotationProfile.W3C);
    private static readonly WebAnnotationFormat Hypothesis = new(AnnotateJson.Default, WebAnnotationProfile.Hypothesis);
    private static readonly WebAnnotationFormat Recogito = new(AnnotateJson.Default, WebAnnotationProfile.Recogito);

    [Theory]
    [InlineData("w3c", "astral")]
    [InlineData("w3c", "collection")]
    [InlineData("w3c", "targets")]
    [InlineData("recogito", "recogito")]
    [InlineData("hypothesis", "hypothesis")]
    public async Task What_nobody_changed_is_written_as_it_was(string format, string name)
    {
        var read = (await FormatOf(format).ReadFixtureAsync($"web-annotation/{name}.json", Parts.Quirks)).GetValueOrThrow();

        var (parts, _) = await FormatOf(format).WriteAsync(read, "a.json");

        Assert.Equal(WithoutSpace(Parts.Fixture($"web-annotation/{name}.json")), WithoutSpace(parts["a.json"]));
    }

    [Fact]
    public async Task Members_may_be_scalars_or_arrays_and_those_nobody_knows_survive()
    {
        var read = (await W3C.ReadFixtureAsync("web-annotation/astral.json", Parts.Quirks)).GetValueOrThrow();

        var note = Assert.IsType<Note>(Assert.Single(read.Annotations));
        Assert.Equal(("urn:x:1", "see", Motivation.Commenting), (note.Id.Value, note.Text, note.Motivation));
        Assert.Equal(new TextSpan(18, 23), note.Target);
    }

    [Fact]
    public async Task The_first_page_of_a_collection_is_read_and_a_changed_annotation_stays_in_it()
    {
        var read = (await W3C.ReadFixtureAsync("web-annotation/collection.json", Parts.Quirks)).GetValueOrThrow();

        Assert.Equal(new TextSpan(18, 23), read.Get<Tag>("urn:1").Target);
        Assert.Equal("”\u00A0show,\r\nSmith", read.TextOf(read.Get<Note>("urn:2").Target!));
        var (parts, _) = await W3C.WriteAsync(read.With(read.Get<Note>("urn:2") with { Text = "Smith" }), "a.json");
        var page = System.Text.Json.JsonElement.Parse(parts["a.json"]).GetProperty("first");
        Assert.Equal("urn:p", page.GetProperty("id").GetString());
        Assert.Equal("Smith", page.GetProperty("items")[1].GetProperty("body")[0].GetProperty("value").GetString());
        Assert.Equal("cc0", page.GetProperty("items")[1].GetProperty("rights").GetString());
    }

    [Fact]
    public async Task Targets_are_annotations_of_their_own_and_selectors_are_alternatives()
    {
        var read = (await W3C.ReadFixtureAsync("web-annotation/targets.json", Parts.Quirks)).GetValueOrThrow();

        Assert.Equal(
            [("urn:1", "18..23"), ("urn:1#target-2", "31..36"), ("urn:1#target-3", ""), ("urn:2", "37..43"), ("urn:3", "24..28")],
            read.OfType<Tag>().Select(tag => (tag.Id.Value, $"{tag.Target?[0]}")));
        Assert.Equal(["urn:1"], read.Get<Tag>("urn:1#target-3").DerivedFromIds.Select(id => id.Value));
    }

    [Theory]
    [InlineData("wrong-unit", "UTF-16 code units", "18..23 31..36")]
    [InlineData("bytes", "UTF-8 bytes", "18..23")]
    public async Task Positions_in_another_unit_are_found_out_and_said(string name, string unit, string spans)
    {
        var result = await W3C.ReadFixtureAsync($"web-annotation/{name}.json", Parts.Quirks);

        Assert.Equal(spans, string.Join(' ', result.Value!.OfType<Tag>().Select(tag => tag.Target![0])));
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticCodes.UnitDetected, finding.Code);
        Assert.Contains(unit, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_recogito_several_targets_are_one_discontinuous_stretch()
    {
        var read = (await Recogito.ReadFixtureAsync("web-annotation/recogito.json", Parts.Quirks)).GetValueOrThrow();

        Assert.Equal(SpanSet.Create(new TextSpan(18, 23), new TextSpan(31, 36)), read.Get<Tag>("#1f").Target);
    }

    [Fact]
    public async Task Hypothesis_may_cut_the_context_of_a_quote_inside_a_pair()
    {
        var result = await Hypothesis.ReadFixtureAsync("web-annotation/hypothesis.json", Parts.Quirks);

        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity != Severity.Information);
        var note = result.Value!.Get<Note>("h1");
        Assert.Equal(
            ("Is it 😀?", "acct:me@hypothes.is", new DateTimeOffset(2020, 1, 3, 3, 4, 5, TimeSpan.Zero)),
            (note.Text, note.CreatedBy, note.ModifiedAt));
        Assert.Equal(new TextSpan(3, 10), note.Target);
    }

    private static string WithoutSpace(string json) => string.Concat(json.Where(c => c is not (' ' or '\n')));

    private static WebAnnotationFormat FormatOf(string name) => name switch { "w3c" => W3C, "recogito" => Recogito, _ => Hypothesis };
}

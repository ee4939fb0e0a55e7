using System.Text.Json;
using Annotate.Tests;

namespace Annotate.Formats.Tests.WebAnnotations;

/// <summary>What is written is what the Web Annotation Data Model (W3C Recommendation, 23 February 2017) asks for.</summary>
public class WebAnnotationModelTests
{
    private static readonly string[] Agents = ["Person", "Organization", "Software"];

    [Theory]
    [InlineData("w3c")]
    [InlineData("recogito")]
    public async Task The_gold_annotation_is_written_as_a_valid_page(string name)
    {
        var (parts, _) = await FormatRegistry.Standard.Get(name).WriteAsync(Seeds.Annotated.With(
            new Note { Id = "an id", Text = "x", CreatedAt = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)) }), "a.jsonld");

        var page = JsonElement.Parse(parts["a.jsonld"]);
        AssertContext(page);
        AssertIri(page);
        Assert.Equal("AnnotationPage", page.GetProperty("type").GetString());
        Assert.Equal(780, page.GetProperty("items").GetArrayLength());
        Assert.All(page.GetProperty("items").EnumerateArray(), AssertAnnotation);
        Assert.Equal("2020-01-02T01:04:05Z", page.GetProperty("items")[779].GetProperty("created").GetString());
        Assert.EndsWith("#an%20id", page.GetProperty("items")[779].GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"urn:1","type":"Annotation","target":"urn:a"}""")]
    [InlineData("""[{"id":"urn:1","type":"Annotation","target":"urn:a"}]""")]
    public async Task What_is_changed_in_a_file_without_a_page_is_an_annotation_that_stands_alone(string json)
    {
        var format = StandardFormats.WebAnnotation(AnnotateJson.Default);
        var read =
            (await format.ReadOneAsync(Parts.Source(("a.json", json)), new FormatReadOptions { Article = new Article("abc") })).Value!;

        var (parts, _) = await format.WriteAsync(read.With(read.Get<Tag>("urn:1") with { Label = "b" }), "a.json");

        var written = JsonElement.Parse(parts["a.json"]);
        var annotation = written.ValueKind == JsonValueKind.Array ? written[0] : written;
        AssertContext(annotation);
        AssertAnnotation(annotation);
    }

    [Fact]
    public async Task Who_made_an_annotation_and_where_it_points_comes_back_without_the_record()
    {
        var article = new Article("Smith said no.") { Id = "bridge" };
        var tag = new Tag { Id = "t", Label = "person", Target = new TextSpan(0, 5), CreatedBy = "desk", Motivation = Motivation.Tagging };
        var format = StandardFormats.WebAnnotation(AnnotateJson.Default);
        var (parts, _) = await format.WriteAsync(
            article.Annotate(tag).With(new Agent { Id = "desk", Kind = AgentKind.Organization, Name = "Desk" }), "a.json");
        var item = JsonElement.Parse(parts["a.json"]).GetProperty("items")[0];
        var foreign = WithMember(item, "body", item.GetProperty("body")[0].GetRawText());

        var read = (await format.ReadOneAsync(Parts.Source(("b.json", foreign)), new FormatReadOptions { Article = article })).Value!;

        var back = Assert.IsType<Tag>(Assert.Single(read.Annotations));
        Assert.Equal(("person", "desk", Motivation.Tagging), (back.Label, back.CreatedBy, back.Motivation));
        Assert.Equal(new TextSpan(0, 5), back.Target);
        Assert.Equal(("Desk", AgentKind.Organization), (read.FindAgent("desk")!.Name, read.FindAgent("desk")!.Kind));
    }

    private static string WithMember(JsonElement item, string name, string value) =>
        "{" + string.Join(',', item.EnumerateObject()
            .Select(member => $"\"{member.Name}\":{(member.Name == name ? value : member.Value.GetRawText())}")) + "}";

    private static void AssertContext(JsonElement value)
    {
        var context = value.GetProperty("@context");
        Assert.Equal(
            "http://www.w3.org/ns/anno.jsonld", context.ValueKind == JsonValueKind.Array ? context[0].GetString() : context.GetString());
    }

    private static void AssertIri(JsonElement value) =>
        Assert.True(Uri.TryCreate(value.GetProperty("id").GetString(), UriKind.Absolute, out _), value.GetProperty("id").GetString());

    private static void AssertAnnotation(JsonElement annotation)
    {
        Assert.Equal("Annotation", annotation.GetProperty("type").GetString());
        AssertIri(annotation);
        foreach (var body in annotation.GetProperty("body").EnumerateArray())
        {
            Assert.Contains("TextualBody", body.GetProperty("type").GetRawText(), StringComparison.Ordinal);
            Assert.Equal(JsonValueKind.String, body.GetProperty("value").ValueKind);
        }
        if (annotation.TryGetProperty("creator", out var creator) && creator.TryGetProperty("type", out var kind))
            Assert.Contains(kind.GetString(), Agents);
        if (annotation.TryGetProperty("created", out var created))
            Assert.EndsWith("Z", created.GetString(), StringComparison.Ordinal);
        var target = annotation.GetProperty("target");
        IEnumerable<JsonElement> parts = target.ValueKind == JsonValueKind.Array ? target.EnumerateArray()
            : target.ValueKind == JsonValueKind.Object && target.TryGetProperty("items", out var items) ? items.EnumerateArray() : [target];
        foreach (var part in parts.Where(part => part.ValueKind == JsonValueKind.Object))
        {
            Assert.True(Uri.TryCreate(part.GetProperty("source").GetString(), UriKind.Absolute, out _));
            Assert.Equal(
                ["TextPositionSelector", "TextQuoteSelector"],
                part.GetProperty("selector").EnumerateArray().Select(selector => selector.GetProperty("type").GetString()));
            Assert.True(part.GetProperty("selector")[0].GetProperty("start")
                .GetInt32() <= part.GetProperty("selector")[0].GetProperty("end").GetInt32());
        }
    }
}

using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.LabelStudio;

namespace Annotate.Formats.Tests.LabelStudio;

public class LabelStudioFormatTests
{
    private const string Task1 =
        """[{"id":7,"data":{"text":"😀 Smith said no."},"project":3,"annotations":["""
            + """{"id":11,"completed_by":5,"was_cancelled":false,"result":[""" + "\n"
            + """{"id":"r1","from_name":"label","to_name":"text","type":"labels","value":"""
            + """{"start":2,"end":7,"text":"Smith","labels":["PER","X"]},"meta":{"text":["sure"]}},""" + "\n"
            + """{"id":"r1","from_name":"sentiment","to_name":"text","type":"choices","value":"""
            + """{"start":2,"end":7,"text":"Smith","choices":["bad"]}},""" + "\n"
            + """{"id":"r2","from_name":"label","to_name":"text","type":"labels","value":"""
            + """{"start":8,"end":12,"text":"said","labels":["CUE"]}},""" + "\n"
            + """{"from_id":"r1","to_id":"r2","type":"relation","direction":"right","labels":["says"]},""" + "\n"
            + """{"id":"c1","from_name":"topic","to_name":"text","type":"choices","value":{"choices":["news"]}}]}],""" + "\n"
            + "\"predictions\":[{\"model_version\":\"m-1\",\"score\":0.5,\"result\":["
            + """{"id":"r1","from_name":"label","to_name":"text","type":"labels","score":0.25,"value":"""
            + """{"start":2,"end":7,"text":"Smith","labels":["ORG"]}}]}]}]""";

    private static readonly LabelStudioFormat Format = new(AnnotateJson.Default);

    [Fact]
    public async Task Regions_relations_and_choices_are_read_with_who_made_them()
    {
        var read = (await Format.ReadOneAsync(Parts.Source(("a.json", Task1)))).GetValueOrThrow();

        var region = read.Get<Tag>("r1");
        Assert.Equal(("PER", "5", "annotation-11"), (region.Label, region.CreatedBy, region.Layer));
        Assert.Equal(new TextSpan(3, 8), region.Target);
        Assert.Equal(
            [("label", "X"), ("sentiment", "bad"), ("meta.text", "sure")],
            region.Features.Select(feature => (feature.Name, feature.Value)));
        var relation = Assert.Single(read.OfType<Relation>());
        Assert.Equal(
            ("says", "r1", "r2"),
            (relation.Label.Value, relation.FindRole("from")!.TargetId!.Value.Value, relation.FindRole("to")!.TargetId!.Value.Value));
        Assert.Equal(("news", (SpanSet?)null), (read.Get<Tag>("c1").Label, read.Get<Tag>("c1").Target));
        Assert.Equal("7", read.Article.Id);
    }

    [Fact]
    public async Task Predictions_are_kept_apart_even_under_the_same_id()
    {
        var read = (await Format.ReadOneAsync(Parts.Source(("a.json", Task1)))).GetValueOrThrow();

        var prediction = read.Get<Tag>("prediction-1/r1");
        Assert.Equal(
            ("ORG", "m-1", "prediction-1", 0.25), (prediction.Label, prediction.CreatedBy, prediction.Layer, prediction.Confidence));
        Assert.Equal((AgentKind.Software, "m-1"), (read.FindAgent("m-1")!.Kind, read.FindAgent("m-1")!.Model));
    }

    [Fact]
    public async Task What_nobody_changed_is_written_as_it_was()
    {
        var read = (await Format.ReadOneAsync(Parts.Source(("a.json", Task1)))).GetValueOrThrow();
        var (parts, losses) = await Format.WriteAsync(read, "a.json");

        using var before = JsonDocument.Parse(Task1);
        using var after = JsonDocument.Parse(parts["a.json"]);
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement), parts["a.json"]);
        Assert.True(losses.IsLossless);
    }

    [Fact]
    public async Task A_changed_region_stays_in_its_place_and_reads_back_equal()
    {
        var read = (await Format.ReadOneAsync(Parts.Source(("a.json", Task1)))).GetValueOrThrow();
        var changed = read.With(read.Get<Tag>("r2") with { Label = "VERB" });
        var (parts, _) = await Format.WriteAsync(changed, "a.json");

        using var after = JsonDocument.Parse(parts["a.json"]);
        var result = after.RootElement[0].GetProperty("annotations")[0].GetProperty("result")[2];
        Assert.Equal(("r2", 8, "VERB"), (
            result.GetProperty("id").GetString(),
            result.GetProperty("value").GetProperty("start").GetInt32(),
            result.GetProperty("value").GetProperty("labels")[0].GetString()));
        Assert.Equal(changed.Annotations, (await Format.ReadOneAsync(Parts.Source(parts))).GetValueOrThrow().Annotations);
    }

    [Fact]
    public async Task Our_own_annotations_travel_whole_and_a_discontinuous_one_is_reported()
    {
        var annotated = new Article("😀 Smith said no.") { Headline = "No" }.Annotate(
            new Entity { Id = "smith", Name = "Smith" },
            new Attribution
            {
                Id = "a1", Content = new TextSpan(14, 16), Source = new TextSpan(3, 8), SourceIds = ["smith"], CreatedBy = "model"
            },
            new Tag { Id = "t1", Label = "parts", Target = SpanSet.Create(new TextSpan(3, 8), new TextSpan(14, 16)) },
            new Relation
            {
                Id = "x",
                Label = RelationLabel.Entails,
                Roles = [new RelationRole { Name = "premise", TargetId = "a1" }, new RelationRole { Name = "other", TargetId = "t1" }]
            })
            .With(new Agent { Id = "model", Kind = AgentKind.Software, Version = "2" });
        var (parts, losses) = await Format.WriteAsync(annotated, "a.json");

        Assert.Equal(
            (DiagnosticCodes.Degraded, "t1", "target"),
            (Assert.Single(losses.Losses).Code, losses.Losses[0].AnnotationId!.Value.Value, losses.Losses[0].Path));
        using var written = JsonDocument.Parse(parts["a.json"]);
        Assert.Equal("model", written.RootElement[0].GetProperty("predictions")[0].GetProperty("model_version").GetString());
        var read = (await Format.ReadOneAsync(Parts.Source(parts))).GetValueOrThrow();
        Assert.Equal(annotated.Article, read.Article);
        Assert.Equal(annotated.Agents, read.Agents);
        Assert.Equal(annotated.Annotations.OrderBy(annotation => annotation.Id), read.Annotations.OrderBy(annotation => annotation.Id));
    }

    [Theory]
    [InlineData("""{"data":{}}""", DiagnosticCodes.TextMissing)]
    [InlineData(
        """{"data":{"text":"abc"},"annotations":[{"result":[{"id":"r","type":"labels","value":{"start":0,"end":9,"labels":["X"]}}]}]}""",
        DiagnosticCodes.Span)]
    [InlineData(
        """{"data":{"text":"abc"},"annotations":[{"result":[{"id":"r","type":"labels","value":"""
            + """{"start":0,"end":1,"text":"b","labels":["X"]}}]}]}""",
        DiagnosticCodes.QuoteMismatch)]
    public async Task What_is_wrong_is_a_finding_of_its_task(string json, string code)
    {
        var results = await Format.ReadAllAsync(Parts.Source(("a.json", "[" + json + """,{"data":{"text":"good"}}]""")));

        Assert.Equal(code, Assert.Single(results[0].Diagnostics).Code);
        Assert.True(results[1].IsSuccess);
    }

    [Theory]
    [InlineData("[[1,null,{}]]")]
    [InlineData("""{"data":{"text":"a"},"annotations":[1,{"result":[null,3,{}]}],"predictions":"x"}""")]
    [InlineData("""{"data":{"text":"a"},"annotations":{"result":{"type":" ","value":{" ":1}}}}""")]
    public async Task Nonsense_is_survived(string json)
    {
        foreach (var result in await Format.ReadAllAsync(Parts.Source(("a.json", json))))
        {
            if (result.Value is not null)
                await Format.WriteAsync(result.Value, "a.json");
        }
        Assert.NotEmpty(await Format.ReadAllAsync(Parts.Source(("a.json", json))));
    }
}

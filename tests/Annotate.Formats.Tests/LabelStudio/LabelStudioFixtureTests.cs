using Annotate.Diagnostics;
using Annotate.Formats.LabelStudio;

namespace Annotate.Formats.Tests.LabelStudio;

public class LabelStudioFixtureTests
{
    private static readonly LabelStudioFormat Format = new(AnnotateJson.Default);

    [Fact]
    public async Task A_task_is_read_to_the_letter_and_written_as_it_was()
    {
        var read = (await Format.ReadFixtureAsync("label-studio/task.json")).GetValueOrThrow();

        Assert.Equal((Parts.Quirks.Text, "7"), (read.Article.Text, read.Article.Id));
        Assert.Equal(["r1", "r2", "annotation-11-4", "c1", "prediction-1/r1"], read.Annotations.Select(annotation => annotation.Id.Value));
        var region = read.Get<Tag>("r1");
        Assert.Equal(("PER", "ann@example.org", "annotation-11"), (region.Label, read.FindAgent(region.CreatedBy)!.Name, region.Layer));
        Assert.Equal(new TextSpan(18, 23), region.Target);
        Assert.Equal(
            "label=X sentiment=bad meta.text=sure", string.Join(' ', region.Features.Select(feature => $"{feature.Name}={feature.Value}")));
        Assert.Equal(("CUE", new TextSpan(10, 15)), (read.Get<Tag>("r2").Label, read.Get<Tag>("r2").Target![0]));
        Assert.Equal("says from:r1 to:r2", $"{read.OfType<Relation>().Single().Label} "
            + $"{string.Join(' ', read.OfType<Relation>().Single().Roles.Select(role => $"{role.Name}:{role.TargetId}"))}");
        Assert.Equal(("news", null), (read.Get<Tag>("c1").Label, read.Get<Tag>("c1").Target));
        Assert.Equal(("ORG", "m-1", 0.25), (
            read.Get<Tag>("prediction-1/r1").Label,
            read.Get<Tag>("prediction-1/r1").CreatedBy,
            read.Get<Tag>("prediction-1/r1").Confidence));
        var (parts, losses) = await Format.WriteAsync(read, "a.json");
        Parts.AssertSameJson(Parts.Fixture("label-studio/task.json"), parts["a.json"]);
        Assert.True(losses.IsLossless);
    }

    [Fact]
    public async Task What_is_added_goes_into_entries_of_its_own_and_the_task_stays()
    {
        var read = (await Format.ReadFixtureAsync("label-studio/task.json")).GetValueOrThrow();
        var added = read.With(new Entity { Id = "smith", Name = "Smith" })
            .With(new Attribution { Id = "a1", Content = new TextSpan(3, 15), Source = new TextSpan(18, 23), SourceIds = ["smith"] });

        var (parts, losses) = await Format.WriteAsync(added, "a.json");

        var task = System.Text.Json.JsonElement.Parse(parts["a.json"])[0];
        Assert.Equal(("3", "x"), (task.GetProperty("project").GetRawText(), task.GetProperty("data").GetProperty("title").GetString()));
        Assert.Equal(
            [5, 1], task.GetProperty("annotations").EnumerateArray().Select(entry => entry.GetProperty("result").GetArrayLength()));
        Assert.Equal("4.25", task.GetProperty("annotations")[0].GetProperty("lead_time").GetRawText());
        Assert.Equal(1, task.GetProperty("meta").GetProperty("annotateRecords").GetArrayLength());
        Assert.True(losses.IsLossless);
        var again = (await Format.ReadOneAsync(Parts.Source(parts))).GetValueOrThrow();
        Assert.Equal(added.Annotations.OrderBy(annotation => annotation.Id), again.Annotations.OrderBy(annotation => annotation.Id));
        Assert.Equal((added.Article, added.Extra), (again.Article, again.Extra));
        Assert.Equal(parts, (await Format.WriteAsync(again, "a.json")).Parts);
    }

    [Fact]
    public async Task A_task_about_another_text_gives_way_and_is_reported()
    {
        var read = (await Format.ReadFixtureAsync("label-studio/task.json")).GetValueOrThrow();
        var other = new Article("Other.").Annotate().With(read.Extra);

        var (parts, losses) = await Format.WriteAsync(other, "a.json");

        Assert.Equal("Other.", System.Text.Json.JsonElement.Parse(parts["a.json"])[0].GetProperty("data").GetProperty("text").GetString());
        Assert.Equal((DiagnosticCodes.ArticleLost, "labelStudio"), (Assert.Single(losses.Losses).Code, losses.Losses[0].Path));
    }

    [Fact]
    public async Task Entries_of_the_same_id_have_layers_of_their_own()
    {
        const string Json =
            """[{"data":{"text":"abc"},"annotations":[{"id":1,"result":[{"id":"r","type":"labels","value":"""
                + """{"start":0,"end":1,"labels":["X"]}}]},{"id":1,"result":[{"id":"r","type":"labels","value":"""
                + """{"start":1,"end":2,"labels":["Y"]}}]}]}]""";
        var read = (await Format.ReadOneAsync(Parts.Source(("a.json", Json)))).GetValueOrThrow();

        Assert.Equal(["annotation-1 X", "annotation-1.2 Y"], read.OfType<Tag>().Select(tag => $"{tag.Layer} {tag.Label}"));
        Parts.AssertSameJson(Json, (await Format.WriteAsync(read, "a.json")).Parts["a.json"]);
    }

    [Fact]
    public async Task Offsets_in_another_unit_are_found_out_and_said()
    {
        var result = await Format.ReadFixtureAsync("label-studio/utf16.json");

        Assert.Equal(new TextSpan(18, 23), result.Value!.Get<Tag>("r1").Target);
        Assert.Equal(
            (DiagnosticCodes.UnitDetected, Severity.Warning), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].Severity));
    }
}

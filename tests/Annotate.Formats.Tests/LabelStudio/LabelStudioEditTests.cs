using System.Text.Json.Nodes;
using Annotate.Diagnostics;
using Annotate.Formats.LabelStudio;
using Annotate.Formats.Tests.Records;
using Annotate.Serialization;

namespace Annotate.Formats.Tests.LabelStudio;

/// <summary>What people change in Label Studio of regions that carry a record.</summary>
public class LabelStudioEditTests
{
    private static readonly LabelStudioFormat Format = new(AnnotateJson.Default);

    private static AnnotatedArticle Original => EditedFile.Original;

    [Fact]
    public async Task A_region_of_an_attribution_that_got_a_label_is_a_tag_and_keeps_every_member()
    {
        var read = (await EditAsync("E1", result => result["value"]!["labels"] = new JsonArray("Q"))).Value!;

        var tag = read.Get<Tag>("E1");
        Assert.Equal(("Q", EditedFile.Words("it rained"), 0.25), (tag.Label, tag.Target, tag.Confidence));
        Assert.Equal("indirect", tag.Extra["mode"].GetString());
        Assert.True(tag.Extra.TryGet("cue", out _));
        Assert.False(tag.Extra.TryGet("content", out _));
    }

    [Fact]
    public async Task Further_labels_choices_and_comments_stand_beside_the_record()
    {
        var read = (await EditAsync("E1", result =>
        {
            result["value"]!["labels"] = new JsonArray("attribution", "Doubtful");
            result["meta"]!["text"] = new JsonArray("Look again.");
            var choice = result.DeepClone();
            (choice["from_name"], choice["type"]) = ("tone", "choices");
            choice["value"]!["choices"] = new JsonArray("harsh");
            choice.AsObject().Remove("meta");
            result.Parent!.AsArray().Add(choice);
        })).Value!;

        Assert.Equal(Original.Get<Attribution>("E1"), read.Get<Attribution>("E1"));
        var added = read.Annotations.Where(annotation => annotation.Id.Value.StartsWith("E1#", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["harsh", "Doubtful"], added.OfType<Tag>().Select(tag => tag.Label));
        Assert.Equal("Look again.", Assert.Single(added.OfType<Note>()).Text);
        Assert.All(read.Annotations.ReferencesTo("E1"), reference => Assert.Equal("targetIds", reference.Member));
        Assert.Equal(3, read.Annotations.ReferencesTo("E1").Count);
    }

    [Fact]
    public async Task Ends_direction_and_label_of_a_relation_count()
    {
        var before = Original.Get<Relation>("R1");
        var turned = before with { Roles = [before.Roles[0] with { TargetId = "m1" }, before.Roles[1] with { TargetId = "T1" }] };

        Assert.Equal(turned, await EditRelationAsync(result => result["direction"] = "left"));
        Assert.Equal(turned, await EditRelationAsync(result => (result["from_id"], result["to_id"]) = ("m1", "T1")));
        Assert.Equal("bi", (await EditRelationAsync(result => result["direction"] = "bi")).Extra["direction"].GetString());
        var other = await EditRelationAsync(result => result["labels"] = new JsonArray("contradicts"));
        Assert.Equal(before with { Label = RelationLabel.Contradicts }, other);
    }

    [Fact]
    public async Task A_score_that_was_changed_counts()
    {
        var read = (await EditAsync("T1", result => result["score"] = 0.75)).Value!;

        Assert.Equal(Original.Get<Tag>("T1") with { Confidence = 0.75 }, read.Get<Tag>("T1"));
    }

    [Fact]
    public async Task A_region_that_does_not_fit_leaves_the_place_of_the_record_and_is_an_error()
    {
        var result = await EditAsync("T1", value => value["value"]!["end"] = 999, isOnlyChange: false);

        Assert.Equal(Original.Get<Tag>("T1"), result.Value!.Get<Tag>("T1"));
        Assert.Equal([DiagnosticCodes.Span, DiagnosticCodes.RecordDiffers], result.Findings().Select(finding => finding.Code));
    }

    [Fact]
    public async Task A_quote_that_is_not_the_text_is_an_error_with_a_record_too()
    {
        var result = await EditAsync("T1", value => value["value"]!["text"] = "Anna", isOnlyChange: false);

        Assert.Equal([DiagnosticCodes.QuoteMismatch], result.Findings().Select(finding => finding.Code));
    }

    private static async Task<Relation> EditRelationAsync(Action<JsonNode> edit) =>
        (await EditAsync("R1", edit)).Value!.Get<Relation>("R1");

    private static async Task<ReadResult<AnnotatedArticle>> EditAsync(string id, Action<JsonNode> edit, bool isOnlyChange = true)
    {
        var result = await EditedFile.EditJsonAsync(Format, Original, root =>
        {
            var results = root[0]!["annotations"]!.AsArray().SelectMany(entry => entry!["result"]!.AsArray());
            edit(results.Single(one => (string?)one!["id"] == id)!);
        });
        if (isOnlyChange)
        {
            var finding = Assert.Single(result.Findings());
            Assert.Equal((DiagnosticCodes.RecordDiffers, id), (finding.Code, finding.AnnotationId!.Value.Value));
        }
        return result;
    }
}

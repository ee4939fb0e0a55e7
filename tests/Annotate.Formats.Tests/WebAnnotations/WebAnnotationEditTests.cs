using System.Text.Json.Nodes;
using Annotate.Diagnostics;
using Annotate.Formats.Tests.Records;
using Annotate.Serialization;

namespace Annotate.Formats.Tests.WebAnnotations;

/// <summary>What people change in tools of Web Annotation of items that carry a record.</summary>
public class WebAnnotationEditTests
{
    public static TheoryData<string> Names { get; } = ["w3c", "hypothesis", "recogito"];

    private static AnnotatedArticle Original => EditedFile.Original;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_text_of_a_note_counts(string name)
    {
        var read = await EditAsync(name, "n1", item => Say(item, "commenting", "A man.", replace: true));

        Assert.Equal(Original.Get<Note>("n1") with { Text = "A man." }, read.Get<Note>("n1"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Tags_and_comments_that_were_added_stand_beside_the_record(string name)
    {
        var read = await EditAsync(name, "E1", item =>
        {
            Say(item, "tagging", "Doubtful", replace: false);
            Say(item, "commenting", "Look again.", replace: false);
        });

        Assert.Equal(Original.Get<Attribution>("E1"), read.Get<Attribution>("E1"));
        var (tag, note) = (read.Get<Tag>("E1#added-1"), read.Get<Note>("E1#added-2"));
        Assert.Equal(("Doubtful", "Look again."), (tag.Label, note.Text));
        Assert.Equal(["E1", "E1"], tag.TargetIds.Concat(note.TargetIds).Select(id => id.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_second_tag_leaves_the_first_the_label_wherever_it_stands(string name)
    {
        var read = await EditAsync(name, "T1", item =>
        {
            if (item["tags"] is JsonArray tags)
                tags.Insert(0, "Q");
            else
                item["body"]!.AsArray().Insert(0, new JsonObject { ["type"] = "TextualBody", ["purpose"] = "tagging", ["value"] = "Q" });
        });

        Assert.Equal(Original.Get<Tag>("T1"), read.Get<Tag>("T1"));
        Assert.Equal("Q", read.Get<Tag>("T1#added-1").Label);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_label_that_was_taken_away_is_said(string name)
    {
        var result = await ReadAsync(name, "T1", item =>
        {
            if (item["tags"] is JsonArray tags)
                tags.Clear();
            else
                item["body"]!.AsArray().RemoveAt(0);
        });

        Assert.Equal(Original.Get<Tag>("T1"), result.Value!.Get<Tag>("T1"));
        Assert.Contains("no label", Assert.Single(result.Findings()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Who_made_it_and_when_count_where_the_file_tells(string name)
    {
        var read = await EditAsync(name, "T1", item =>
        {
            item[name == "hypothesis" ? "user" : "creator"] = "acct:eve";
            item["created"] = "2024-05-06T07:08:09Z";
            item[name == "hypothesis" ? "updated" : "modified"] = "2024-05-07T07:08:09Z";
        });

        var tag = read.Get<Tag>("T1");
        Assert.Equal(("acct:eve", "v"), (tag.CreatedBy, tag.Features[0].Value));
        var created = new DateTimeOffset(2024, 5, 6, 7, 8, 9, default);
        Assert.Equal((created, created.AddDays(1)), (tag.CreatedAt, tag.ModifiedAt));
        Assert.NotNull(read.FindAgent("acct:eve"));
        Assert.Empty(read.Validate());
    }

    [Fact]
    public async Task A_further_target_is_an_annotation_beside_the_record()
    {
        var read = await EditAsync("w3c", "T1", item =>
        {
            var second = item["target"]!.DeepClone();
            (second["selector"]![0]!["start"], second["selector"]![0]!["end"], second["selector"]![1]!["exact"]) = (10, 13, "Bob");
            item["target"] = new JsonArray(item["target"]!.DeepClone(), second);
        });

        Assert.Equal(Original.Get<Tag>("T1"), read.Get<Tag>("T1"));
        var added = read.Get<Tag>("T1#added-1");
        Assert.Equal(("P", EditedFile.Words("Bob"), "T1"), (added.Label, added.Target, Assert.Single(added.DerivedFromIds).Value));
    }

    [Fact]
    public async Task Targets_that_tools_join_are_one_place()
    {
        var read = await EditAsync("recogito", "T1", item =>
        {
            var second = item["target"]!.DeepClone();
            (second["selector"]![0]!["start"], second["selector"]![0]!["end"], second["selector"]![1]!["exact"]) = (11, 14, "Bob");
            item["target"] = new JsonArray(item["target"]!.DeepClone(), second);
        });

        Assert.Equal(SpanSet.Create(EditedFile.Words("Ann")[0], EditedFile.Words("Bob")[0]), read.Get<Tag>("T1").Target);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Words_given_to_what_was_about_the_whole_count(string name)
    {
        var whole = Original.With(new Note { Id = "n2", Text = "Hm.", Layer = "desk" });

        var result = await EditedFile.EditJsonAsync(FormatRegistry.Standard.Get(name), whole, root =>
            Item(root, "n2")["target"] = Item(root, "n1")["target"]!.DeepClone());

        Assert.Equal(whole.Get<Note>("n2") with { Target = EditedFile.Words("Bob") }, result.Value!.Get<Note>("n2"));
        Assert.Equal(DiagnosticCodes.RecordDiffers, Assert.Single(result.Findings()).Code);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_place_that_is_gone_leaves_that_of_the_record_and_is_said(string name)
    {
        var result = await ReadAsync(name, "T1", item =>
        {
            var target = item["target"] is JsonArray targets ? targets[0]! : item["target"]!;
            target["selector"] = new JsonArray(new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = "Zoe" });
        });

        Assert.Equal(Original.Get<Tag>("T1"), result.Value!.Get<Tag>("T1"));
        Assert.Equal([DiagnosticCodes.TargetNotFound, DiagnosticCodes.RecordDiffers], result.Findings().Select(finding => finding.Code));
    }

    private static void Say(JsonNode item, string purpose, string value, bool replace)
    {
        if (item["body"] is JsonArray bodies && replace)
            bodies[0]!["value"] = value;
        else if (item["body"] is JsonArray others)
            others.Add(new JsonObject { ["type"] = "TextualBody", ["purpose"] = purpose, ["value"] = value });
        else if (purpose == "commenting")
            item["text"] = value;
        else
            item["tags"]!.AsArray().Add((JsonNode?)value);
    }

    private static JsonNode Item(JsonNode root, string id) =>
        root["items"]!.AsArray().Single(one => ((string)one!["id"]!).EndsWith(id, StringComparison.Ordinal))!;

    private static async Task<AnnotatedArticle> EditAsync(string name, string id, Action<JsonNode> edit)
    {
        var result = await ReadAsync(name, id, edit);
        var finding = Assert.Single(result.Findings());
        Assert.Equal((DiagnosticCodes.RecordDiffers, id), (finding.Code, finding.AnnotationId!.Value.Value));
        return result.Value!;
    }

    private static Task<ReadResult<AnnotatedArticle>> ReadAsync(string name, string id, Action<JsonNode> edit) =>
        EditedFile.EditJsonAsync(FormatRegistry.Standard.Get(name), Original, root => edit(Item(root, id)));
}

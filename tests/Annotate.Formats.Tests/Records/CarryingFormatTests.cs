using System.Text.Json.Nodes;
using Annotate.Diagnostics;
using Annotate.Serialization;
using Annotate.Tests.Serialization;
using CsCheck;

namespace Annotate.Formats.Tests.Records;

/// <summary>What a person sees in a foreign tool wins over the record that the file hides, in every format that carries.</summary>
public class CarryingFormatTests
{
    public static TheoryData<string> Names { get; } =
        [.. FormatRegistry.Standard.Where(format => format.Capabilities.HasFlag(FormatCapabilities.Carries))
            .Select(format => format.Name)];

    [Fact]
    public void Every_format_that_hides_records_is_held_to_the_law() =>
        Assert.Equal(["brat", "w3c", "hypothesis", "recogito", "label-studio"], Names.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_nobody_changed_is_read_as_it_was_without_a_word(string name)
    {
        var format = FormatRegistry.Standard.Get(name);
        var (parts, _) = await format.WriteAsync(EditedFile.Original, "a" + format.Extensions[0]);

        var result = await EditedFile.ReadAsync(format, EditedFile.Original, parts);

        Assert.Empty(result.Findings());
        foreach (var annotation in EditedFile.Original.Annotations)
            Assert.Equal(annotation, result.Value!.Annotations.Find(annotation.Id));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_nobody_changed_is_no_change(string name)
    {
        var format = FormatRegistry.CreateStandard(Documents.WithExternal).Get(name);
        RandomArticles.Gen.Sample(
            annotated =>
            {
                var (parts, _) = format.WriteAsync(annotated, "a" + format.Extensions[0]).GetAwaiter().GetResult();
                var result = EditedFile.ReadAsync(format, annotated, parts).GetAwaiter().GetResult();
                Assert.DoesNotContain(result.Diagnostics, finding => finding.Code == DiagnosticCodes.RecordDiffers);
            },
            iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_label_that_was_changed_counts_and_the_rest_of_the_record_stays(string name)
    {
        var result = await Edit(name, "T1", label: "Q");

        var tag = OnlyChange(result, "T1", "P", "Q").Get<Tag>("T1");
        Assert.Equal(EditedFile.Original.Get<Tag>("T1") with { Label = "Q" }, tag);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_place_that_was_changed_counts_and_the_rest_of_the_record_stays(string name)
    {
        foreach (var words in new[] { "Ann met", "Bob", "met Bob. He" })
        {
            var result = await Edit(name, "T1", words: words);

            var tag = OnlyChange(result, "T1", "target").Get<Tag>("T1");
            Assert.Equal(EditedFile.Original.Get<Tag>("T1") with { Target = EditedFile.Words(words) }, tag);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Label_and_place_are_one_change(string name)
    {
        var result = await Edit(name, "T1", label: "Q", words: "Bob");

        var tag = OnlyChange(result, "T1", "P", "Q", "target").Get<Tag>("T1");
        Assert.Equal(EditedFile.Original.Get<Tag>("T1") with { Label = "Q", Target = EditedFile.Words("Bob") }, tag);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_words_of_any_type_may_be_changed(string name)
    {
        var result = await Edit(name, "m1", words: "Eve claims");

        var mention = OnlyChange(result, "m1").Get<Mention>("m1");
        Assert.Equal(EditedFile.Original.Get<Mention>("m1") with { Target = EditedFile.Words("Eve claims") }, mention);
    }

    [Theory]
    [InlineData("brat")]
    [InlineData("hypothesis")]
    [InlineData("label-studio")]
    public async Task A_type_that_was_replaced_by_a_label_makes_a_tag_that_keeps_the_members(string name)
    {
        var result = await Edit(name, "m1", label: "Person");

        var tag = OnlyChange(result, "m1", "Person").Get<Tag>("m1");
        Assert.Equal(("Person", EditedFile.Words("Eve")), (tag.Label, tag.Target));
        Assert.Equal("witness", tag.Extra["facet"].GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_was_changed_is_written_and_read_without_a_word(string name)
    {
        var format = FormatRegistry.Standard.Get(name);
        var changed = (await Edit(name, "T1", label: "Q", words: "Bob")).Value!;

        var (parts, _) = await format.WriteAsync(changed, "a" + format.Extensions[0]);
        var again = await EditedFile.ReadAsync(format, changed, parts);

        Assert.Equal(changed.Annotations.OrderBy(one => one.Id), again.Value!.Annotations.OrderBy(one => one.Id));
        Assert.DoesNotContain(again.Diagnostics, finding => finding.Code == DiagnosticCodes.RecordDiffers && name != "brat");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_record_that_counts_in_another_unit_is_changed_in_its_unit(string name)
    {
        foreach (var unit in Enum.GetValues<OffsetUnit>())
        {
            var format = FormatRegistry.CreateStandard(new AnnotateJson(new AnnotateOptions { Offsets = unit })).Get(name);

            var result = await Edit(format, "T1", label: null, words: "Bob");

            Assert.Equal(EditedFile.Words("Bob"), OnlyChange(result, "T1").Get<Tag>("T1").Target);
        }
    }

    private static Task<ReadResult<AnnotatedArticle>> Edit(string name, string id, string? label = null, string? words = null) =>
        Edit(FormatRegistry.Standard.Get(name), id, label, words);

    /// <summary>Changes in the file what the tool of the format shows.</summary>
    private static Task<ReadResult<AnnotatedArticle>> Edit(AnnotationFormat format, string id, string? label, string? words)
    {
        var span = words is null ? default : EditedFile.Words(words)[0];
        var offsets = EditedFile.Original.Article.Offsets;
        int Convert(int position) => offsets.Convert(position, OffsetUnit.Utf16CodeUnit, format.OffsetUnit!.Value);
        return format.Name switch
        {
            "brat" => EditedFile.EditTextAsync(format, EditedFile.Original, file => string.Join('\n', file.Split('\n').Select(line =>
            {
                var columns = line.Split('\t');
                var type = columns.Length > 1 ? columns[1].Split(' ')[0] : "";
                var isIt = columns[0] == id || (id == "m1" && type == "Mention");
                return !isIt ? line
                    : words is null ? $"{columns[0]}\t{label} {columns[1][(type.Length + 1)..]}\t{columns[2]}"
                    : $"{columns[0]}\t{label ?? type} {Convert(span.Start)} {Convert(span.End)}\t{words}";
            }))),
            "label-studio" => EditedFile.EditJsonAsync(format, EditedFile.Original, root =>
            {
                var value = Results(root).Single(result => (string?)result!["id"] == id)!["value"]!;
                if (label is not null)
                    value["labels"] = new JsonArray(label);
                if (words is not null)
                    (value["start"], value["end"], value["text"]) = (Convert(span.Start), Convert(span.End), words);
            }),
            _ => EditedFile.EditJsonAsync(format, EditedFile.Original, root =>
            {
                var item = root["items"]!.AsArray().Single(one => ((string)one!["id"]!).EndsWith(id, StringComparison.Ordinal))!;
                if (label is not null && item["tags"] is not null)
                    item["tags"] = new JsonArray(label);
                else if (label is not null)
                    item["body"]![0]!["value"] = label;
                var target = item["target"] is JsonArray targets ? targets[0]! : item["target"]!;
                if (words is not null)
                {
                    (target["selector"]![0]!["start"], target["selector"]![0]!["end"]) = (Convert(span.Start), Convert(span.End));
                    target["selector"]![1]!["exact"] = words;
                }
            }),
        };
    }

    private static IEnumerable<JsonNode?> Results(JsonNode root) =>
        root[0]!["annotations"]!.AsArray().Concat(root[0]!["predictions"]!.AsArray()).SelectMany(entry => entry!["result"]!.AsArray());

    /// <summary>The value, with one finding that is no mere information: what was changed of this annotation, in these words.</summary>
    private static AnnotatedArticle OnlyChange(ReadResult<AnnotatedArticle> result, string id, params IEnumerable<string> words)
    {
        var finding = Assert.Single(result.Findings());
        Assert.Equal((DiagnosticCodes.RecordDiffers, Severity.Warning, id), (finding.Code, finding.Severity, finding.AnnotationId?.Value));
        Assert.All(words, word => Assert.Contains(word, finding.Message, StringComparison.Ordinal));
        Assert.True(result.IsSuccess);
        return result.Value!;
    }
}

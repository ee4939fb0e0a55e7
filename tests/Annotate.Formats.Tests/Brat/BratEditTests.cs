using Annotate.Diagnostics;
using Annotate.Formats.Brat;
using Annotate.Formats.Tests.Records;
using Annotate.Serialization;

namespace Annotate.Formats.Tests.Brat;

/// <summary>What people change in brat of annotations whose records stand in notes.</summary>
public class BratEditTests
{
    private static readonly AnnotationFormat Format = StandardFormats.Brat(AnnotateJson.Default);

    private static AnnotatedArticle Original => EditedFile.Original;

    [Fact]
    public async Task Roles_that_were_moved_added_or_removed_count_and_hidden_members_stay()
    {
        // The text-bounds of the event, in the order of the file; offsets are code points.
        var read = await EditAsync(
            ("Source 15 17\tHe", "Source 34 37\tEve"),
            ("Cue 18 22\tsaid", "Cue 38 44\tclaims"),
            ("Content 23 32\tit rained", "Content 26 32\trained"));

        var expected = Original.Get<Attribution>("E1") with { Source = Words("Eve"), Cue = Words("claims"), Content = Words("rained") };
        Assert.Equal(expected, read.Get<Attribution>("E1"));
    }

    [Fact]
    public async Task A_role_that_was_added_counts_and_one_that_was_taken_away_is_gone()
    {
        var read = await EditAsync((" Source:T6", " Addressee:T6"));

        Assert.Equal(Original.Get<Attribution>("E1") with { Source = null, Addressee = Words("He") }, read.Get<Attribution>("E1"));
    }

    [Fact]
    public async Task Attributes_of_an_attribution_count()
    {
        var read = await EditAsync(("Mode E1 indirect\n", "Mode E1 direct\nA77\tPolarity E1 negative\n"));
        var before = Original.Get<Attribution>("E1");
        Assert.Equal(before with { Mode = AttributionMode.Direct, Polarity = Polarity.Negative }, read.Get<Attribution>("E1"));

        read = await EditAsync(("A1\tMode E1 indirect\n", ""));
        Assert.Equal(before with { Mode = null }, read.Get<Attribution>("E1"));
    }

    [Fact]
    public async Task The_content_of_an_attribution_cannot_be_taken_away_and_that_is_said()
    {
        var result = await ReadAsync((" Content:T4", ""));

        Assert.Equal(Original.Get<Attribution>("E1"), result.Value!.Get<Attribution>("E1"));
        Assert.Contains("no content", Finding(result).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_of_another_type_is_a_relation_of_its_words_and_keeps_the_other_members()
    {
        var read = await EditAsync(("E1\tAttribution:", "E1\tQuotation:"));

        var relation = read.Get<Relation>("E1");
        Assert.Equal(
            $"Quotation cue:{Words("said")} source:{Words("He")} content:{Words("it rained")}",
            $"{relation.Label} {string.Join(' ', relation.Roles.Select(role => $"{role.Name}:{role.Target}"))}");
        Assert.Equal(("2023-05", 0.25), (relation.Extra["date"].GetString(), relation.Confidence));
    }

    [Fact]
    public async Task The_words_of_any_annotation_with_several_roles_count()
    {
        var read = await EditAsync(("Claim 23 32\tit rained", "Claim 26 32\trained"), ("Hedge 38 44\tclaims", "Hedge 34 37\tEve"));

        Assert.Equal(Original.Get<Claim>("c1") with { Target = Words("rained"), Hedge = Words("Eve") }, read.Get<Claim>("c1"));
    }

    [Fact]
    public async Task Label_and_ends_of_a_relation_count()
    {
        var read = await EditAsync(("R1\tentails premise:T1 conclusion:", "R1\tcontradicts premise:T2 conclusion:"));

        var before = Original.Get<Relation>("R1");
        RelationRole[] roles = [before.Roles[0] with { TargetId = "n1" }, before.Roles[1]];
        Assert.Equal(before with { Label = RelationLabel.Contradicts, Roles = roles }, read.Get<Relation>("R1"));
    }

    [Fact]
    public async Task Attributes_normalizations_and_notes_with_records_count()
    {
        var sure = new Tag { Id = "A9", Label = "Sure", TargetIds = ["T1"], Features = [Feature("value", "no")], Layer = "x" };
        Feature[] features = [Feature("reference", "Wiki:1"), Feature("text", "Ann")];
        var reference = new Tag { Id = "N9", Label = "Reference", TargetIds = ["T1"], Features = features, Layer = "x" };
        var note = new Note { Id = "#9", Text = "a\nb", TargetIds = ["T1"], Layer = "x" };

        var read = await EditAsync(
            Original.With(sure).With(reference).With(note),
            ("A9\tSure T1 no", "A9\tUnsure T2 yes"), ("Wiki:1\tAnn", "Wiki:2\tAnna"), ("\ta b\n", "\tc\n"));

        Assert.Equal(sure with { Label = "Unsure", TargetIds = ["n1"], Features = [Feature("value", "yes")] }, read.Get<Tag>("A9"));
        Assert.Equal(reference with { Features = [Feature("reference", "Wiki:2"), Feature("text", "Anna")] }, read.Get<Tag>("N9"));
        Assert.Equal(note with { Text = "c" }, read.Get<Note>("#9"));
    }

    [Fact]
    public async Task A_role_that_no_record_can_have_is_said_and_the_record_counts()
    {
        var result = await ReadAsync((" Hedge:", " Id:"));

        Assert.Contains("the record counts", Finding(result).Message, StringComparison.Ordinal);
        Assert.Equal(Original.Get<Claim>("c1"), result.Value!.Get<Claim>("c1"));
    }

    [Fact]
    public async Task An_edited_file_is_written_back_byte_for_byte_while_nobody_changes_it_again()
    {
        var parts = (await Format.WriteAsync(Original, "a.ann")).Parts;
        parts["a.ann"] = parts["a.ann"].Replace("T1\tP 2 5\tAnn", "T1\tQ 10 13\tBob", StringComparison.Ordinal);

        var read = (await Format.ReadOneAsync(Parts.Source(parts))).Value!;

        Assert.Equal(("Q", Words("Bob")), (read.Get<Tag>("T1").Label, read.Get<Tag>("T1").Target));
        Assert.Equal(parts["a.ann"], (await Format.WriteAsync(read, "a.ann")).Parts["a.ann"]);
    }

    [Fact]
    public async Task A_record_whose_line_was_deleted_is_not_read_and_that_is_said()
    {
        var result = await ReadAsync(("T1\tP 2 5\tAnn\n", ""), ("premise:T1", "premise:T2"));

        Assert.False(result.Value!.Annotations.Contains("T1"));
        Assert.Contains(result.Findings(), finding => finding.Code == DiagnosticCodes.RecordDiffers && finding.AnnotationId?.Value == "T1");
    }

    [Fact]
    public async Task Another_mapping_is_no_change()
    {
        var parts = (await Format.WriteAsync(Original, "a.ann")).Parts;

        var result = await new BratFormat(AnnotateJson.Default, BratMapping.Plain).ReadOneAsync(Parts.Source(parts));

        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code == DiagnosticCodes.RecordDiffers);
    }

    private static SpanSet Words(string words) => EditedFile.Words(words);

    private static Feature Feature(string name, string value) => new() { Name = name, Value = value };

    private static Diagnostic Finding(ReadResult<AnnotatedArticle> result) =>
        Assert.Single(result.Diagnostics, finding => finding.Code == DiagnosticCodes.RecordDiffers);

    private static async Task<AnnotatedArticle> EditAsync(params (string Before, string After)[] edits) => await EditAsync(Original, edits);

    private static async Task<AnnotatedArticle> EditAsync(AnnotatedArticle annotated, params (string Before, string After)[] edits)
    {
        var result = await ReadAsync(annotated, edits);
        Assert.All(result.Findings(), finding => Assert.Equal(DiagnosticCodes.RecordDiffers, finding.Code));
        Assert.NotEmpty(result.Findings());
        return result.Value!;
    }

    private static Task<ReadResult<AnnotatedArticle>> ReadAsync(params (string Before, string After)[] edits) => ReadAsync(Original, edits);

    private static Task<ReadResult<AnnotatedArticle>> ReadAsync(AnnotatedArticle annotated, params (string Before, string After)[] edits) =>
        EditedFile.EditTextAsync(Format, annotated, file =>
        {
            foreach (var (before, after) in edits)
            {
                Assert.Contains(before, file, StringComparison.Ordinal);
                file = file.Replace(before, after, StringComparison.Ordinal);
            }
            return file;
        });
}

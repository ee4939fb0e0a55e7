using Annotate.Diagnostics;
using Annotate.Formats.Brat;

namespace Annotate.Formats.Tests.Brat;

public class BratFixtureTests
{
    private static readonly AnnotationFormat Format = StandardFormats.Brat(AnnotateJson.Default);

    [Theory]
    [InlineData("quirks")]
    [InlineData("wrong-unit")]
    [InlineData("utf16")]
    [InlineData("kinds")]
    [InlineData("attributions")]
    [InlineData("control")]
    [InlineData("corpus/in")]
    public async Task What_nobody_changed_is_written_byte_for_byte(string name)
    {
        var read = (await Format.ReadFixtureAsync($"brat/{name}.ann")).Value!;

        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        var losses = await Format.WriteAsync(
            read, FormatTarget.ToParts(parts, Path.GetFileName(name) + ".ann"), TestContext.Current.CancellationToken);

        Assert.Equal(File.ReadAllBytes(Parts.FixturePath($"brat/{name}.ann")), parts[Path.GetFileName(name) + ".ann"].ToArray());
        Assert.Equal(File.ReadAllBytes(Parts.FixturePath($"brat/{name}.txt")), parts[Path.GetFileName(name) + ".txt"].ToArray());
        Assert.True(losses.IsLossless);
    }

    [Fact]
    public async Task Quirks_are_read_to_the_letter()
    {
        var result = await Format.ReadFixtureAsync("brat/quirks.ann");

        var read = result.Value!;
        Assert.Equal(["E1", "T3-x", "T5", "T6", "T7", "#1"], read.Annotations.Select(annotation => annotation.Id.Value));
        Assert.Equal(
            new Attribution
            {
                Id = "E1",
                Source = new TextSpan(18, 23),
                Cue = new TextSpan(24, 28),
                Content = SpanSet.Create(new TextSpan(3, 10), new TextSpan(10, 15)),
                Polarity = Polarity.Negative
            },
            read.Get<Attribution>("E1"));
        Assert.Equal("“Tests” … \u00A0show", read.TextOf(read.Get<Attribution>("E1").Content));
        Assert.Equal(new TextSpan(0, 2), read.Get<Tag>("T3-x").Target);
        Assert.Equal("show,\r\nSmith", read.TextOf(read.Get<Tag>("T5").Target!));
        Assert.Equal(SpanSet.Create(new TextSpan(37, 43), new TextSpan(31, 36)), read.Get<Tag>("T6").Target);
        Assert.Equal("who?\tand a tail", read.Get<Note>("#1").Text);
        Assert.Equal([(DiagnosticCodes.NotUnderstood, 12)], result.Diagnostics.Where(finding => finding.Severity != Severity.Information)
            .Select(finding => (finding.Code, finding.Line!.Value)));
    }

    [Theory]
    [InlineData("wrong-unit", "UTF-8 bytes", "T1 18..23, T2 3..10")]
    [InlineData("utf16", "UTF-16 code units", "T1 18..23, T2 3..10, T3 31..36+18..23")]
    public async Task Offsets_in_another_unit_are_found_out_and_said(string name, string unit, string spans)
    {
        var result = await Format.ReadFixtureAsync($"brat/{name}.ann");

        Assert.Equal(spans, string.Join(", ", result.Value!.OfType<Tag>().Select(tag => $"{tag.Id} {string.Join('+', tag.Target!)}")));
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticCodes.UnitDetected, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains(unit, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_bytes_stays_in_bytes()
    {
        var read = (await Format.ReadFixtureAsync("brat/wrong-unit.ann")).Value!;

        var added = read.With(new Tag { Id = "T3", Label = "X", Target = new TextSpan(31, 36) });

        Assert.EndsWith("T3\tX 38 43\tJones\n", (await Format.WriteAsync(added, "a.ann")).Parts["a.ann"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_kind_of_line_is_read_and_what_it_names_may_come_later()
    {
        var read = (await Format.ReadFixtureAsync("brat/kinds.ann")).GetValueOrThrow();

        Assert.Equal(
            ["E1", "R1", "*3", "A1", "M1", "N1", "#1", "#2", "T1", "T2", "T3", "T4", "E2", "T5"],
            read.Annotations.Select(annotation => annotation.Id.Value));
        Assert.Equal("Attack Trigger:T2 Agent:T1 Theme:T3 Theme2:T4", Words(read.Get<Relation>("E1")));
        Assert.Equal("Die Trigger:T5", Words(read.Get<Relation>("E2")));
        Assert.Equal("Same Arg1:T3 Arg2:T4", Words(read.Get<Relation>("R1")));
        Assert.Equal("Equiv Arg:T3 Arg:T4", Words(read.Get<Relation>("*3")));
        Assert.Equal(new Tag { Id = "A1", Label = "Negation", TargetIds = ["E1"] }, read.Get<Tag>("A1"));
        Assert.Equal(
            new Tag { Id = "M1", Label = "Confidence", TargetIds = ["E1"], Features = [new Feature { Name = "value", Value = "L1" }] },
            read.Get<Tag>("M1"));
        Assert.Equal(
            new Tag
            {
                Id = "N1",
                Label = "Reference",
                TargetIds = ["T1"],
                Features = [new Feature { Name = "reference", Value = "Wikidata:Q1" }, new Feature { Name = "text", Value = "John Smith" }]
            },
            read.Get<Tag>("N1"));
        Assert.Equal(("who?", "not sure"), (read.Get<Note>("#1").Text, read.Get<Note>("#2").Text));
        Assert.Equal(new Tag { Id = "T5", Label = "Die", Target = new TextSpan(36, 40) }, read.Get<Tag>("T5"));
        Assert.Empty(read.Validate());
    }

    [Fact]
    public async Task Attributions_may_have_several_sources_and_contents_or_lack_source_and_cue()
    {
        var read = (await Format.ReadFixtureAsync("brat/attributions.ann")).GetValueOrThrow();

        Assert.Equal(
            new Attribution
            {
                Id = "E1", Mode = AttributionMode.Indirect, Cue = new TextSpan(16, 20),
                Source = SpanSet.Create(
                    new TextSpan(0, 5), new TextSpan(10, 15)), Content = SpanSet.Create(new TextSpan(21, 27), new TextSpan(33, 41)),
            },
            read.Get<Attribution>("E1"));
        Assert.Equal(
            new Attribution { Id = "E2", Cue = new TextSpan(58, 63), Content = new TextSpan(21, 27) }, read.Get<Attribution>("E2"));
        Assert.Equal(new Attribution { Id = "E3", Content = new TextSpan(43, 49) }, read.Get<Attribution>("E3"));
        Assert.Equal("Attribution Trigger:T8", Words(read.Get<Relation>("E4")));
        Assert.Equal(["E1", "E2", "E3", "T8", "E4"], read.Annotations.Select(annotation => annotation.Id.Value));
    }

    [Fact]
    public async Task Control_characters_are_kept_and_reported_for_each_file()
    {
        var result = await Format.ReadFixtureAsync("brat/control.ann");

        Assert.Equal("a\0b\u0085c", result.Value!.Article.Text);
        Assert.Equal("bell \a", result.Value.Get<Note>("#1").Text);
        Assert.Equal(
            [
                "ANN226 'control.txt' holds 2 control characters, the first of them U+0000.",
                "ANN226 'control.ann' holds 1 control characters, the first of them U+0007."
            ],
            result.Diagnostics.Select(finding => $"{finding.Code} {UpToTheFirst(finding.Message)}"));

        static string UpToTheFirst(string message) =>
            message[..(message.IndexOf('.', message.IndexOf("first", StringComparison.Ordinal)) + 1)];
    }

    [Fact]
    public async Task Types_that_annotation_conf_does_not_list_are_reported_once_each()
    {
        var result = await Format.ReadFixtureAsync("brat/corpus/in.ann");

        Assert.Equal(["T3"], result.Diagnostics.Select(finding => finding.AnnotationId!.Value.Value));
        var configuration = BratConfiguration.Parse(Parts.Fixture("brat/corpus/annotation.conf"));
        Assert.Equal(["Person", "Place", "City"], configuration.Entities);
        Assert.Equal(["Same", "Attack", "Negation"], [.. configuration.Relations, .. configuration.Events, .. configuration.Attributes]);
    }

    private static string Words(Relation relation) =>
        $"{relation.Label} {string.Join(' ', relation.Roles.Select(role => $"{role.Name}:{role.TargetId}"))}";
}

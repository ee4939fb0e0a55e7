using Annotate.Diagnostics;
using Annotate.Formats.Brat;

namespace Annotate.Formats.Tests.Brat;

public class BratReadingTests
{
    private static readonly AnnotationFormat Format = StandardFormats.Brat(AnnotateJson.Default);

    [Fact]
    public async Task A_text_bound_is_a_tag_and_its_fragments_keep_their_order()
    {
        var read = await Read("Smith and Jones said no", "T1\tPerson 10 15;0 5\tJones Smith\n");

        var tag = read.Get<Tag>("T1");
        Assert.Equal("Person", tag.Label);
        Assert.Equal(SpanSet.Create(new TextSpan(10, 15), new TextSpan(0, 5)), tag.Target);
    }

    [Fact]
    public async Task Offsets_are_code_points()
    {
        var read = await Read("😀 Smith", "T1\tPerson 2 7\tSmith\n");

        Assert.Equal(new TextSpan(3, 8), read.Get<Tag>("T1").Target![0]);
    }

    [Fact]
    public async Task Offsets_in_another_unit_are_detected_and_reported()
    {
        var result = await Format.ReadOneAsync(Parts.Source(("a.txt", "😀 Smith"), ("a.ann", "T1\tPerson 3 8\tSmith\n")));

        Assert.Equal(new TextSpan(3, 8), result.Value!.Get<Tag>("T1").Target![0]);
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticCodes.UnitDetected, Severity.Warning), (finding.Code, finding.Severity));
    }

    [Fact]
    public async Task A_unit_that_is_given_is_not_detected()
    {
        var options = new FormatReadOptions { OffsetUnit = OffsetUnit.CodePoint };
        var result = await Format.ReadOneAsync(Parts.Source(("a.txt", "😀 Smiths"), ("a.ann", "T1\tPerson 3 8\tSmith\n")), options);

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticCodes.QuoteMismatch, finding.Code);
        Assert.Equal(["Smith"], result.Value!.Get<Tag>("T1").Target!.Quotes);
    }

    [Fact]
    public async Task Events_relations_attributes_normalizations_notes_and_equivalences_are_read_whatever_their_order()
    {
        var read = await Read(
            "Smith shot Jones",
            """
            E1	Attack:T2 Agent:T1 Theme:T3 Theme2:T1
            R1	Knows Arg1:T1 Arg2:T3	
            *	Equiv T1 T3
            A1	Negation E1
            M1	Confidence E1 L1
            N1	Reference T1 Wikidata:Q1	John Smith
            #1	AnnotatorNotes T1	who?
            #2	Doubt E1	not sure
            T1	Person 0 5	Smith
            T2	Attack 6 10	shot
            T3	Person 11 16	Jones
            """);

        Assert.Equal(
            [("Trigger", "T2"), ("Agent", "T1"), ("Theme", "T3"), ("Theme2", "T1")],
            read.Get<Relation>("E1").Roles.Select(role => (role.Name, role.TargetId!.Value.Value)));
        Assert.Equal(
            [("Arg1", "T1"), ("Arg2", "T3")], read.Get<Relation>("R1").Roles.Select(role => (role.Name, role.TargetId!.Value.Value)));
        Assert.Equal(
            [("Arg", "T1"), ("Arg", "T3")], read.Get<Relation>("*3").Roles.Select(role => (role.Name, role.TargetId!.Value.Value)));
        Assert.Equal(new Tag { Id = "A1", Label = "Negation", TargetIds = ["E1"] }, read.Get<Tag>("A1"));
        Assert.Equal(
            new Tag { Id = "M1", Label = "Confidence", TargetIds = ["E1"], Features = [new Feature { Name = "value", Value = "L1" }] },
            read.Get<Tag>("M1"));
        Assert.Equal(
            [("reference", "Wikidata:Q1"), ("text", "John Smith")],
            read.Get<Tag>("N1").Features.Select(feature => (feature.Name, feature.Value)));
        Assert.Equal(new Note { Id = "#1", Text = "who?", TargetIds = ["T1"] }, read.Get<Note>("#1"));
        Assert.Equal("\"Doubt\"", read.Get<Note>("#2").Extra["bratType"].GetRawText());
        Assert.Empty(read.Validate());
    }

    [Fact]
    public async Task An_attribution_event_is_an_attribution_and_its_parts_are_no_tags()
    {
        var read = await Read(
            "Smith said he won, Jones added he lost",
            """
            T1	Source 0 5	Smith
            T2	Cue 6 10	said
            T3	Content 11 17	he won
            T4	Content 19 24	Jones
            E1	Attribution:T2 Source:T1 Content:T3 Content2:T4
            A1	Mode E1 indirect
            """);

        Assert.Equal(
            new Attribution
            {
                Id = "E1", Source = new TextSpan(0, 5), Cue = new TextSpan(6, 10), Mode = AttributionMode.Indirect,
                Content = SpanSet.Create(new TextSpan(11, 17), new TextSpan(19, 24)),
            },
            Assert.Single(read.Annotations));
    }

    [Fact]
    public async Task An_attribution_may_lack_source_and_cue_and_one_without_content_is_a_relation()
    {
        var read = await Read("he won\nsaid", "T1\tContent 0 6\the won\nE1\tAttribution:T1\nT2\tCue 7 11\tsaid\nE2\tAttribution:T2\n");

        Assert.Equal(new Attribution { Id = "E1", Content = new TextSpan(0, 6) }, read.Get<Attribution>("E1"));
        Assert.Equal("Attribution", read.Get<Relation>("E2").Label.Value);
        Assert.Equal("Cue", read.Get<Tag>("T2").Label);
    }

    [Fact]
    public async Task A_text_bound_shared_by_two_attributions_stays_shared()
    {
        const string Ann = "T1\tContent 0 6\the won\nT2\tCue 7 11\tsaid\nT3\tCue 12 17\tadded\nE1\tAttribution:T2 "
            + "Content:T1\nE2\tAttribution:T3 Content:T1\n";
        var read = await Read("he won said added", Ann);
        Assert.Equal(["E1", "E2"], read.Annotations.Select(annotation => annotation.Id.Value));

        var changed = read.With(read.Get<Attribution>("E1") with { Mode = AttributionMode.Direct });
        var (parts, _) = await Format.WriteAsync(changed, "a.ann");

        Assert.Equal(
            "T1\tContent 0 6\the won\nT3\tCue 12 17\tadded\nE2\tAttribution:T3 Content:T1\nT2\tCue 7 11\tsaid\nE1\tAttribution:T2 "
                + "Content:T1\nA1\tMode E1 direct\n",
            parts["a.ann"]);
    }

    [Fact]
    public async Task A_plain_mapping_reads_no_attributions()
    {
        var plain = new BratFormat(AnnotateJson.Default, BratMapping.Plain);
        var result =
            await plain.ReadOneAsync(Parts.Source(("a.txt", "he won"), ("a.ann", "T1\tContent 0 6\the won\nE1\tAttribution:T1\n")));

        Assert.Equal(["Tag", "Relation"], result.Value!.Annotations.Select(annotation => annotation.GetType().Name));
    }

    [Theory]
    [InlineData("a\nb c", "T1\tX 0 3\ta\nb\n")] // a raw line break inside the text
    [InlineData("a\nb c", "T1\tX 0 3\ta b\n")]
    [InlineData("a b  c", "T1\tX 0 4\ta b\n")] // trimmed at the end
    [InlineData("a b  c", "T1\tX 0 4\ta b  \n")]
    [InlineData("a\r\nb", "T1\tX 0 4\ta  b\r\n")]
    [InlineData("a\u00A0b", "T1\tX 0 3\ta\u00A0b\n")]
    [InlineData("a b", "T1-tail\tX 0 3\ta b\tmore")]
    public async Task Quirks_of_the_covered_text_are_no_mismatch(string text, string ann)
    {
        var result = await Format.ReadOneAsync(Parts.Source(("a.txt", text), ("a.ann", ann)));

        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity != Severity.Information);
        Assert.Single(result.Value!.Annotations);
        Assert.Equal(ann, (await Format.WriteAsync(result.Value, "a.ann")).Parts["a.ann"]);
    }

    [Fact]
    public async Task Text_after_a_raw_line_break_is_not_read_as_a_line()
    {
        var read = await Read("a\nT2\tX b", "T1\tX 0 6\ta\nT2\tX\nT3\tY 0 1\ta\n");

        Assert.Equal(["T1", "T3"], read.Annotations.Select(annotation => annotation.Id.Value));
    }

    [Theory]
    [InlineData("nonsense", DiagnosticCodes.NotUnderstood)]
    [InlineData("T1\tX 0\ta", DiagnosticCodes.NotUnderstood)]
    [InlineData("T1\tX 2 1\ta", DiagnosticCodes.NotUnderstood)]
    [InlineData("T1\tX 0 99999999999999\ta", DiagnosticCodes.NotUnderstood)]
    [InlineData("T1\t\u00A0 0 1\ta", DiagnosticCodes.NotUnderstood)]
    [InlineData("T1\tX 0 99\ta", DiagnosticCodes.Span)]
    [InlineData("T1\tX 0 1\tz", DiagnosticCodes.QuoteMismatch)]
    [InlineData("E1\tAttack", DiagnosticCodes.NotUnderstood)]
    [InlineData("E1\tAttack:\u00A0", DiagnosticCodes.NotUnderstood)]
    [InlineData("R1\tKnows T1 T2", DiagnosticCodes.NotUnderstood)]
    [InlineData("A1\tNegation", DiagnosticCodes.NotUnderstood)]
    [InlineData("N1\tReference T1", DiagnosticCodes.NotUnderstood)]
    [InlineData("*\tEquiv", DiagnosticCodes.NotUnderstood)]
    [InlineData("#1\tNote T1\tx\n#1\tNote T1\ty", DiagnosticCodes.DuplicateId)]
    public async Task A_line_that_is_wrong_is_reported_with_its_place_and_kept(string ann, string code)
    {
        var result = await Format.ReadOneAsync(Parts.Source(("a.txt", "abc"), ("a.ann", ann)));

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(code, finding.Code);
        Assert.NotNull(finding.Line);
        Assert.Equal(ann, (await Format.WriteAsync(result.Value!, "a.ann")).Parts["a.ann"]);
    }

    [Fact]
    public async Task A_missing_text_is_an_error()
    {
        var result = await Format.ReadOneAsync(Parts.Source(("a.ann", "T1\tX 0 1\ta")));

        Assert.Null(result.Value);
        Assert.Equal(DiagnosticCodes.TextMissing, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task Types_that_the_configuration_does_not_list_are_reported_once()
    {
        var result = await Format.ReadOneAsync(Parts.Source(
            ("annotation.conf", "[entities]\nPerson\n\n[attributes]\nSure Arg:<ANY>\n"), ("a.txt", "abc"),
            ("a.ann", "T1\tPerson 0 1\ta\nT2\tPlace 0 1\ta\nT3\tPlace 0 1\ta\nA1\tSure T1\n")));

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticCodes.NotUnderstood, "T2"), (finding.Code, finding.AnnotationId!.Value.Value));
    }

    [Fact]
    public async Task A_directory_is_read_article_by_article()
    {
        var results =
            await Format.ReadAllAsync(Parts.Source(("x/a.txt", "abc"), ("x/a.ann", "T1\tX 0 1\ta"), ("b.txt", "abc"), ("b.ann", "")));

        Assert.Equal([("b", 0), ("a", 1)], results.Select(result => (result.Value!.Article.Id, result.Value.Annotations.Count)));
    }

    [Fact]
    public async Task Published_files_are_read_without_errors_and_written_byte_for_byte()
    {
        var folder = Parts.SharedData("litbank");
        foreach (var file in Directory.EnumerateFiles(folder, "coref_brat_*.ann"))
        {
            var annotated =
                await Format.ReadSingleAsync(FormatSource.FromFile(file), FormatReadOptions.Default, TestContext.Current.CancellationToken);
            var stream = new MemoryStream();
            await Format.WriteAsync(annotated, FormatTarget.ToStream(stream), TestContext.Current.CancellationToken);

            Assert.True(annotated.Annotations.Count > 100);
            Assert.Equal(File.ReadAllBytes(file), stream.ToArray());
        }
    }

    private static async Task<AnnotatedArticle> Read(string text, string ann) =>
        (await Format.ReadOneAsync(Parts.Source(("a.txt", text), ("a.ann", ann)))).GetValueOrThrow();
}

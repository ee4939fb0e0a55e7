using System.Text;
using Annotate.Diagnostics;
using Annotate.Formats.Brat;
using Annotate.Formats.WebAnnotations;

namespace Annotate.Formats.Tests;

public class FixtureTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    [Fact]
    public async Task A_brat_file_of_quirks_is_read_to_the_letter_and_written_byte_for_byte()
    {
        var format = new BratFormat(AnnotateJson.Default);
        var path = Path.Combine(Folder, "brat", "quirks.ann");
        var result = await format.ReadOneAsync(FormatSource.FromFile(path));

        var read = result.Value!;
        Assert.Equal(["E1", "T3-x", "T5", "T6", "T7", "#1"], read.Annotations.Select(annotation => annotation.Id.Value));
        Assert.Equal(
            new Attribution { Id = "E1", Source = new TextSpan(18, 23), Cue = new TextSpan(24, 28), Content = SpanSet.Create(new TextSpan(3, 10), new TextSpan(10, 15)), Polarity = Polarity.Negative },
            read.Get<Attribution>("E1"));
        Assert.Equal("“Tests” … \u00A0show", read.TextOf(read.Get<Attribution>("E1").Content));
        Assert.Equal(new TextSpan(0, 2), read.Get<Tag>("T3-x").Target);
        Assert.Equal("show,\r\nSmith", read.TextOf(read.Get<Tag>("T5").Target!));
        Assert.Equal(SpanSet.Create(new TextSpan(37, 43), new TextSpan(31, 36)), read.Get<Tag>("T6").Target);
        Assert.Equal("who?\tand a tail", read.Get<Note>("#1").Text);
        Assert.Equal([(DiagnosticCodes.NotUnderstood, 12)], result.Diagnostics.Where(finding => finding.Severity != Severity.Information).Select(finding => (finding.Code, finding.Line!.Value)));

        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        await format.WriteAsync(read, FormatTarget.ToParts(parts, "quirks.ann"), TestContext.Current.CancellationToken);
        Assert.Equal(File.ReadAllBytes(path), parts["quirks.ann"].ToArray());
        Assert.Equal(File.ReadAllBytes(Path.ChangeExtension(path, ".txt")), parts["quirks.txt"].ToArray());
    }

    [Fact]
    public async Task A_brat_file_in_bytes_is_found_out_and_stays_in_bytes()
    {
        var format = new BratFormat(AnnotateJson.Default);
        var path = Path.Combine(Folder, "brat", "wrong-unit.ann");
        var result = await format.ReadOneAsync(FormatSource.FromFile(path));

        Assert.Equal([new TextSpan(18, 23), new TextSpan(3, 10)], result.Value!.OfType<Tag>().Select(tag => tag.Target![0]));
        Assert.Equal((DiagnosticCodes.UnitDetected, Severity.Warning), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].Severity));
        var added = result.Value.With(new Tag { Id = "T3", Label = "X", Target = new TextSpan(31, 36) });
        Assert.EndsWith("T3\tX 38 43\tJones\n", (await format.WriteAsync(added, "a.ann")).Parts["a.ann"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_annotation_with_scalars_where_arrays_may_be_and_members_nobody_knows_comes_back_as_it_was()
    {
        var format = new WebAnnotationFormat(AnnotateJson.Default);
        var article = new Article(File.ReadAllText(Path.Combine(Folder, "brat", "quirks.txt"), new UTF8Encoding(false)));
        var json = Parts.Fixture("web-annotation/astral.json");
        var read = (await format.ReadOneAsync(Parts.Source(("a.json", json)), new FormatReadOptions { Article = article })).GetValueOrThrow();

        var note = Assert.IsType<Note>(Assert.Single(read.Annotations));
        Assert.Equal(("urn:x:1", "see", Motivation.Commenting), (note.Id.Value, note.Text, note.Motivation));
        Assert.Equal(new TextSpan(18, 23), note.Target);
        Assert.Equal(json, (await format.WriteAsync(read, "a.json")).Parts["a.json"]);
    }
}

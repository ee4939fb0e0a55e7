using Annotate.Diagnostics;

namespace Annotate.Formats.Tests.Brat;

public class BratWritingTests
{
    private static readonly AnnotationFormat Format = StandardFormats.Brat(AnnotateJson.Default);

    [Theory]
    [InlineData("")]
    [InlineData("T1\tX 0 1\ta")]
    [InlineData("E1\tAttack:T9 Agent:T1 Theme:T2\nR1\tLonely Arg1:T9\nA1\tNegation T9\n")] // what they lead to is missing
    [InlineData("\n\nT1\tX 0 1\ta  \r\nrubbish\n#1\tAnnotatorNotes T1\t\n")]
    public async Task What_nobody_changed_is_written_byte_for_byte_even_after_a_stay_in_our_own_json(string ann)
    {
        var read = (await Format.ReadOneAsync(
            Parts.Source(("a.txt", "\uFEFFabc\r\n"), ("a.ann", ann.Replace("0 1", "1 2", StringComparison.Ordinal))))).Value!;
        var stored = AnnotateJson.Default.Parse(AnnotateJson.Default.ToJson(read));

        var (parts, losses) = await Format.WriteAsync(stored, "a.ann");

        Assert.Equal(ann.Replace("0 1", "1 2", StringComparison.Ordinal), parts["a.ann"]);
        Assert.Equal("\uFEFFabc\r\n", parts["a.txt"]);
        Assert.True(losses.IsLossless);
    }

    [Fact]
    public async Task Only_what_was_changed_is_written_anew()
    {
        var read = (await Format.ReadOneAsync(Parts.Source(("a.txt", "abc"), ("a.ann", "T1\tX 0 1\ta \nrubbish\nT2\tX 1 2\tb\n")))).Value!;

        var changed = read.With(read.Get<Tag>("T2") with { Label = "Y" })
            .With(new Tag { Id = "T3", Label = "Z", Target = SpanSet.Create(new TextSpan(2, 3), new TextSpan(0, 1)) });
        var (parts, losses) = await Format.WriteAsync(changed, "a.ann");

        Assert.Equal("T1\tX 0 1\ta \nrubbish\nT2\tY 1 2\tb\nT3\tZ 2 3;0 1\tc a\n", parts["a.ann"]);
        Assert.True(losses.IsLossless);
    }

    [Fact]
    public async Task What_brat_has_no_words_for_is_carried_in_a_note()
    {
        var annotated = new Article("Smith lied").Annotate(
            new Claim { Id = "c1", Text = "It was\nso", Target = new TextSpan(0, 10), Hedge = new TextSpan(6, 10) });

        var (parts, losses) = await Format.WriteAsync(annotated, "a.ann");

        Assert.Equal(
            "T1\tClaim 0 10\tSmith lied\nT2\tHedge 6 10\tlied\nE1\tClaim:T1 Hedge:T2\n#1\tAnnotateRecord E1\t"
            + """{"format":"annotate/1","offsets":"utf-16","annotation":{"type":"claim","id":"c1","text":"It was\nso","target":"""
            + """{"spans":[[0,10]],"quotes":["Smith lied"]},"hedge":{"spans":[[6,10]],"quotes":["lied"]}}}"""
            + "\n",
            parts["a.ann"]);
        Assert.True(losses.IsLossless);
        Assert.Equal(annotated.Annotations, (await Format.ReadOneAsync(Parts.Source(parts))).GetValueOrThrow().Annotations);
    }

    [Fact]
    public async Task What_has_no_words_is_lost_with_all_that_needs_it_and_reported()
    {
        var annotated = new Article("Smith lied").Annotate(
            new Entity { Id = "smith", Name = "Smith" },
            new Mention { Id = "m1", Target = new TextSpan(0, 5), RefersToIds = ["smith"] },
            new Note { Id = "n1", Text = "who?", TargetIds = ["smith"] },
            new Note { Id = "n2", Text = "really", TargetIds = ["n1"] });

        var (parts, losses) = await Format.WriteAsync(annotated, "a.ann");

        Assert.Equal(
            [
                (DiagnosticCodes.AnnotationLost, "smith", null),
                (DiagnosticCodes.MemberLost, "m1", "refersToIds"),
                (DiagnosticCodes.AnnotationLost, "n1", null),
                (DiagnosticCodes.AnnotationLost, "n2", null)
            ],
            losses.Losses.Select(loss => (loss.Code, loss.AnnotationId!.Value.Value, loss.Path)));
        Assert.Equal(
            [new Mention { Id = "m1", Target = new TextSpan(0, 5) }],
            (await Format.ReadOneAsync(Parts.Source(parts))).GetValueOrThrow().Annotations);
    }

    [Fact]
    public async Task An_equivalence_loses_its_id_and_metadata_of_the_article_is_reported()
    {
        var annotated = new Article("abc") { Headline = "Abc" }.Annotate(
            new Tag { Id = "T1", Label = "X", Target = new TextSpan(0, 1) },
            new Relation
            {
                Id = "same",
                Label = new RelationLabel("Equiv"),
                Roles = [new RelationRole { Name = "Arg", TargetId = "T1" }, new RelationRole { Name = "Arg", TargetId = "T1" }]
            });

        var (parts, losses) = await Format.WriteAsync(annotated, "a.ann");

        Assert.Equal("T1\tX 0 1\ta\n*\tEquiv T1 T1\n", parts["a.ann"]);
        Assert.Equal(
            [(DiagnosticCodes.Degraded, "id"), (DiagnosticCodes.ArticleLost, "headline")],
            losses.Losses.Select(loss => (loss.Code, loss.Path)));
    }

    [Fact]
    public async Task A_stream_takes_the_annotations_and_the_text_is_reported()
    {
        using var stream = new MemoryStream();
        var losses =
            await Format.WriteAsync(new Article("abc").Annotate(), FormatTarget.ToStream(stream), TestContext.Current.CancellationToken);

        Assert.Equal((DiagnosticCodes.ArticleLost, "text"), (Assert.Single(losses.Losses).Code, losses.Losses[0].Path));
    }

    [Fact]
    public async Task A_directory_gets_a_configuration_that_lists_the_types()
    {
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        var annotated = new Article("abc") { Id = "urn:x/../y" }.Annotate(
            new Tag { Id = "T1", Label = "Person", Target = new TextSpan(0, 1) },
            new Tag { Id = "A1", Label = "Sure", TargetIds = ["T1"] });
        await Format.WriteAsync(annotated, FormatTarget.ToParts(parts), TestContext.Current.CancellationToken);

        Assert.Equal(["annotation.conf", "urn-x-..-y.ann", "urn-x-..-y.txt"], parts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            "[entities]\nPerson\n\n[relations]\n\n[events]\n\n[attributes]\nSure\tArg:<ANY>\n\n",
            System.Text.Encoding.UTF8.GetString(parts["annotation.conf"].Span));
    }
}

using Annotate.Anchoring;
using Annotate.Diagnostics;
using Annotate.Tests.Serialization;

namespace Annotate.Tests.Anchoring;

public class DeferredRebaseTests
{
    private static readonly AnnotateJson Deferring = new(new AnnotateOptions { Deferred = true });

    private static string SecondVersion => File.ReadAllText(Path.Combine(Seeds.Folder, "belgorod-incursion.v2.txt"));

    [Fact]
    public void It_makes_no_record_and_gives_what_a_rebase_of_records_gives()
    {
        var deferred = Deferring.Read(Seeds.AnnotatedJson);

        var moved = deferred.Rebase(SecondVersion);
        var wanted = Seeds.Annotated.Rebase(SecondVersion);

        Assert.DoesNotContain(deferred.Annotations.Slots.ToArray(), slot => slot.RecordIfMade is not null);
        Assert.DoesNotContain(moved.Annotated.Annotations.Slots.ToArray(), slot => slot.RecordIfMade is not null);
        Assert.Equal(Outcomes(wanted), Outcomes(moved));
        Assert.Equal(wanted.Annotated.Annotations.Spans.Count, moved.Annotated.Annotations.Spans.Count);
        Assert.True(wanted.Annotated.ContentEquals(moved.Annotated));
    }

    [Theory]
    [InlineData(OffsetUnit.Utf16CodeUnit)]
    [InlineData(OffsetUnit.CodePoint)]
    [InlineData(OffsetUnit.Utf8Byte)]
    public void It_keeps_to_the_unit_of_the_file(OffsetUnit unit)
    {
        var original = new Article("😀 begin éa end").Annotate(new Note { Id = "n", Text = "x", Target = new TextSpan(9, 11) });
        var options = new AnnotateOptions { Offsets = unit, Deferred = true };
        var deferred = new AnnotateJson(options).Read(Documents.In(unit).ToUtf8Bytes(original));

        var moved = deferred.Rebase("😀😀 begin éa end").Annotated;

        Assert.Equal("éa", moved.TextOf(moved.Get<Note>("n").Target!));
        Assert.Equal(new TextSpan(11, 13), moved.Get<Note>("n").Target!.Hull);
    }

    [Fact]
    public void Records_and_deferred_annotations_are_moved_side_by_side()
    {
        var deferred = Deferring.Read(Seeds.AnnotatedJson);
        _ = deferred.Annotations[3];

        var moved = deferred.Rebase("New line.\n" + deferred.Article.Text).Annotated;

        Assert.NotNull(moved.Annotations.Slots[3].RecordIfMade);
        Assert.Null(moved.Annotations.Slots[4].RecordIfMade);
        Assert.True(Seeds.Annotated.Rebase("New line.\n" + deferred.Article.Text).Annotated.ContentEquals(moved));
        Assert.DoesNotContain(moved.Validate(), finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void What_was_moved_is_written_with_its_new_spans_and_quotes()
    {
        var deferred = Deferring.Read(Seeds.AnnotatedJson);

        var moved = deferred.Rebase(SecondVersion).Annotated;

        Assert.True(moved.ContentEquals(AnnotateJson.Default.Read(Deferring.ToUtf8Bytes(moved))));
        Assert.DoesNotContain("ANN", string.Join(' ', AnnotateJson.Default.ReadLenient(Deferring.ToUtf8Bytes(moved)).Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_that_cannot_be_read_is_refused_as_ever()
    {
        var deferred = Deferring.Parse(Documents.Of("""{"type":"note","id":"n","text":"x","target":{"spans":[[0,99]]}}"""));

        Assert.Throws<AnnotationFormatException>(() => deferred.Rebase("other"));
    }

    [Fact]
    public void Spans_are_validated_without_records()
    {
        var json = Documents.Of("""{"type":"note","id":"n","text":"x","target":{"spans":[[0,1]],"quotes":["B"]}},{"type":"note","id":"m","text":"x","targetIds":["gone"]}""");
        var deferred = Deferring.Parse(json);

        var finding = Assert.Single(deferred.ValidateSpans());

        Assert.Equal((DiagnosticCodes.KeptQuoteMismatch, "n"), (finding.Code, finding.AnnotationId!.Value.Value));
        Assert.DoesNotContain(deferred.Annotations.Slots.ToArray(), slot => slot.RecordIfMade is not null);
        Assert.Empty(Deferring.Read(Seeds.AnnotatedJson).ValidateSpans());
    }

    [Fact]
    public void Spans_outside_the_text_are_listed_and_not_thrown()
    {
        var deferred = Deferring.Parse(Documents.Of("""{"type":"note","id":"n","text":"x","target":{"spans":[[0,99]]}}"""));

        Assert.Equal(DiagnosticCodes.Span, Assert.Single(deferred.ValidateSpans()).Code);
    }

    private static IEnumerable<string> Outcomes((AnnotatedArticle Annotated, RebaseReport Report) result) =>
        result.Report.Outcomes.Select(outcome => $"{outcome.AnnotationId} {outcome.Kind} {outcome.Before} {outcome.After} {outcome.Score}").Order(StringComparer.Ordinal);
}

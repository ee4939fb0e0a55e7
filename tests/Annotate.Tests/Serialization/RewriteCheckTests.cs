using System.Text.Json.Serialization.Metadata;
using Annotate.Diagnostics;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Tests.Serialization;

/// <summary>A type that forgets a member, or names it wrongly, is refused before anything is lost.</summary>
public class RewriteCheckTests
{
    public static TheoryData<string> StandardTypes => [.. new AnnotationTypes().Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(StandardTypes))]
    public void Every_standard_type_passes(string name)
    {
        var type = new AnnotationTypes().Find(name)!;
        var contract = AnnotateJson.Default.Settings.SerializerOptions.GetTypeInfo(type.Type);

        Assert.True(RewriteCheck.CanJudge(type, contract));
        Assert.NotNull(SampleRecord.Make(contract));
    }

    [Fact]
    public void The_sample_of_a_type_has_every_span_set_and_reference_set()
    {
        var contract = AnnotateJson.Default.Settings.SerializerOptions.GetTypeInfo(typeof(Relation));

        Assert.Equal(
            ["roles[0].targetId", "roles[0].target", "roles[1].targetId", "roles[1].target"],
            RecordPlaces.Of(SampleRecord.Make(contract)!, contract).Select(place => place.Path));
    }

    [Fact]
    public void Members_that_are_never_mapped_are_named_with_what_to_write()
    {
        var message = Refused(WrongRewritesJson.Default.Forgetful);

        Assert.StartsWith(
            "The annotation type 'x.y' (Forgetful) never maps 'reply': write Reply = rewriter.Spans(\"reply\", Reply); "
            + "it never maps 'about': write Subject = rewriter.Spans(\"about\", Subject); "
            + "it never maps 'claimId': write ClaimId = rewriter.Reference(\"claimId\", ClaimId, ReferenceTarget.Any); "
            + "it never maps 'otherIds': write OtherIds = rewriter.References(\"otherIds\", OtherIds, ReferenceTarget.Any). What",
            message, StringComparison.Ordinal);
        Assert.DoesNotContain("'target'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("maps 'hedge' and drops the result")]
    [InlineData("puts 'source' into 'cue'")]
    [InlineData("puts 'cue' into 'source'")]
    [InlineData("maps 'target' under the name 'targets'")]
    [InlineData("maps 'claimId' under the name 'clamId'")]
    [InlineData("maps 'otherIds' and drops the result")]
    [InlineData("maps 'whatever', which is no member")]
    public void Dropped_swapped_and_misnamed_members_are_told_apart(string problem) =>
        Assert.Contains(problem, Refused(WrongRewritesJson.Default.Careless), StringComparison.Ordinal);

    [Fact]
    public void Nested_values_lists_and_dictionaries_are_looked_into()
    {
        var message = Refused(WrongRewritesJson.Default.Nesting);

        Assert.Contains("maps 'first.words' under the name 'first.wrods'", message, StringComparison.Ordinal);
        Assert.Contains("never maps 'parts.words'", message, StringComparison.Ordinal);
        Assert.Contains("never maps 'lines': write rewriter.Spans(\"lines\", …), and set", message, StringComparison.Ordinal);
        Assert.Contains("never maps 'byName.sample'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Rewrite_that_gives_nothing_or_another_type_is_refused()
    {
        Assert.Contains("gives null from Rewrite although", Refused(WrongRewritesJson.Default.Vanishing), StringComparison.Ordinal);
        Assert.Contains("gives a Note from Rewrite", Refused(WrongRewritesJson.Default.Turning), StringComparison.Ordinal);
    }

    [Fact]
    public void An_Accept_of_ones_own_reports_the_same_members()
    {
        var message = Refused(WrongRewritesJson.Default.Silent);

        Assert.Contains("does not report 'target' in Accept, which Rewrite maps", message, StringComparison.Ordinal);
        Assert.Contains("does not report 'claimId' in Accept", message, StringComparison.Ordinal);
        Assert.Contains("reports 'targets' in Accept, which Rewrite does not map", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_types_pass_whatever_else_they_hold()
    {
        Assert.True(Judged(WrongRewritesJson.Default.Manifold));
        Assert.True(Judged(WrongRewritesJson.Default.RightNesting));
        Assert.True(Judged(External.ExternalJson.Default.Scene));
        Assert.True(Judged(External.ExternalJson.Default.Framing));
    }

    [Fact]
    public void The_check_may_run_while_an_article_is_read()
    {
        var scope = JsonScope.ForReading(new Article(""), OffsetUnit.Utf8Byte, (_, _) => Assert.Fail("This is no span of the article."));
        try
        {
            Assert.True(Judged(External.ExternalJson.Default.Scene));
        }
        finally
        {
            scope.Leave();
        }
    }

    [Fact]
    public void A_type_that_refuses_the_sample_is_checked_on_each_record_that_is_read()
    {
        var json = Registered(WrongRewritesJson.Default.Choosy);

        var result = json.ParseLenient(Documents.Of("""
            {"type":"x.y","id":"a","size":101,"target":{"spans":[[0,1]]}},
            {"type":"x.y","id":"b","size":101,"target":{"spans":[[0,1]]},"cue":{"spans":[[0,1]]}}
            """));

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticCodes.RefusedAnnotation, "$.annotations[1]"), (finding.Code, finding.Path));
        Assert.Contains("Its type Choosy never maps 'cue': write Cue = rewriter.Spans(", finding.Message, StringComparison.Ordinal);
        Assert.IsType<WrongRewrites.Choosy>(result.Value!.Annotations[0]);
        Assert.IsType<UnknownAnnotation>(result.Value.Annotations[1]);
    }

    [Fact]
    public void A_type_that_refuses_the_sample_is_checked_on_each_record_that_is_written()
    {
        var json = Registered(WrongRewritesJson.Default.Choosy);
        var right = new WrongRewrites.Choosy { Id = "a", Size = 101, Target = new TextSpan(0, 1) };

        Assert.Contains("\"size\":101", json.ToJson(new Article("A").Annotate(right)), StringComparison.Ordinal);
        var wrong = new Article("A").Annotate(right with { Cue = new TextSpan(0, 0) });
        var exception = Assert.Throws<AnnotationFormatException>(() => json.ToJson(wrong));
        Assert.Contains("never maps 'cue'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_type_that_refuses_the_sample_is_read_and_written()
    {
        var json = Registered(WrongRewritesJson.Default.Demanding);
        var right = new WrongRewrites.Demanding { Id = "a", Code = "ok: 1", Target = SpanSet.Unanchored("gone") };
        var annotated = new Article("AB").Annotate(right);

        Assert.True(annotated.ContentEquals(json.Parse(json.ToJson(annotated))));
        var broken = json.ToJson(annotated).Replace("ok: 1", "no: 1", StringComparison.Ordinal);
        var finding = Assert.Single(json.ParseLenient(broken).Diagnostics);
        Assert.Contains("Its type Demanding throws from Rewrite", finding.Message, StringComparison.Ordinal);
    }

    private static string Refused<T>(JsonTypeInfo<T> contract) where T : Annotation =>
        Assert.Throws<ArgumentException>(() => Registered(contract)).Message;

    private static AnnotateJson Registered<T>(JsonTypeInfo<T> contract) where T : Annotation =>
        new(new AnnotationTypes().Add("x.y", contract));

    private static bool Judged<T>(JsonTypeInfo<T> contract) where T : Annotation
    {
        var json = Registered(contract);
        return RewriteCheck.CanJudge(json.RegisteredTypes.Last(), json.Settings.SerializerOptions.GetTypeInfo(typeof(T)));
    }
}

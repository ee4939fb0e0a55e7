namespace Annotate.Tests.Annotations;

public class AnnotationRewriterTests
{
    private static readonly Framing Complete =
        new() { Id = "f1", Target = new TextSpan(0, 3), ClaimId = "c1", OtherIds = ["a", "b", "c"], DerivedFromIds = ["d"] };

    [Fact]
    public void A_type_without_an_Accept_of_its_own_reports_by_its_Rewrite() =>
        Assert.Equal([
            "target at 0..3", "claimId to c1, a Claim", "otherIds to a, a annotation", "otherIds to b, a annotation",
            "otherIds to c, a annotation"
        ], Reported.ByAccept(Complete));

    [Fact]
    public void A_missing_required_member_hides_none_of_the_following_ones() =>
        Assert.Equal(
            [
                "target is missing", "claimId is missing", "otherIds to a, a annotation", "otherIds to b, a annotation",
                "otherIds to c, a annotation"
            ],
            Reported.ByAccept(Complete with { Target = null!, ClaimId = default }));

    [Fact]
    public void References_that_are_gone_are_left_out_of_a_list() =>
        Assert.Equal(["a", "c"], ((Framing)new Without("b").Apply(Complete)!).OtherIds.Select(id => id.Value));

    [Fact]
    public void What_a_type_was_derived_from_can_go()
    {
        var rewritten = new Without("d").Apply(Complete)!;

        Assert.Empty(rewritten.DerivedFromIds);
        Assert.Equal(Complete, rewritten with { DerivedFromIds = ["d"] });
    }

    [Fact]
    public void A_required_reference_that_is_gone_takes_the_annotation_with_it() => Assert.Null(new Without("c1").Apply(Complete));

    [Fact]
    public void A_rewriter_serves_many_annotations()
    {
        var rewriter = new Without("b");

        Assert.NotSame(Complete, rewriter.Apply(Complete));
        var untouched = Complete with { OtherIds = ["a"] };
        Assert.Same(untouched, rewriter.Apply(untouched));
    }

    [Fact]
    public void A_null_list_of_a_foreign_type_is_refused_by_its_name() =>
        Assert.Throws<ArgumentNullException>("ids", () => new Without("b").References("otherIds", null!, ReferenceTarget.Any));

    private sealed record Framing : Annotation
    {
        public required SpanSet Target { get; init; }

        public required AnnotationId ClaimId { get; init; }

        public IReadOnlyList<AnnotationId> OtherIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

        public override Annotation? Rewrite(AnnotationRewriter rewriter)
        {
            if (rewriter.RequiredSpans("target", Target) is not { } target
                || rewriter.RequiredReference<Claim>("claimId", ClaimId) is not { } claimId)
                return null;
            return this with
            {
                Target = target, ClaimId = claimId, OtherIds = rewriter.References("otherIds", OtherIds, ReferenceTarget.Any)
            };
        }
    }

    private sealed class Without(AnnotationId gone) : AnnotationRewriter
    {
        protected override AnnotationId? MapReference(string member, AnnotationId id, ReferenceTarget target) =>
            id == gone ? default(AnnotationId?) : id;
    }
}

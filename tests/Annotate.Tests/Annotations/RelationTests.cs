namespace Annotate.Tests.Annotations;

public class RelationTests
{
    private static readonly Relation Relation = new()
    {
        Id = "r1",
        Label = RelationLabel.Contradicts,
        Roles =
        [
            new() { Name = "from", TargetId = "c1" },
            new() { Name = "to", Target = new TextSpan(3, 8) },
            new() { Name = "to", TargetId = "c2", Target = new TextSpan(10, 12) },
            new() { Name = "open" },
        ],
    };

    [Fact]
    public void The_first_role_of_a_name_is_found()
    {
        Assert.Equal(new TextSpan(3, 8), Relation.FindRole("to")!.Target![0]);
        Assert.Null(Relation.FindRole("To"));
        Assert.Throws<ArgumentNullException>(() => Relation.FindRole(null!));
    }

    [Fact]
    public void A_participant_whose_annotation_is_gone_is_left_out() =>
        Assert.Equal(Relation with { Roles = [.. Relation.Roles.Skip(1)] }, new Without("c1").Apply(Relation));

    [Fact]
    public void A_participant_that_has_its_words_yet_stays() =>
        Assert.Equal(
            Relation with { Roles = [Relation.Roles[0], Relation.Roles[1], Relation.Roles[2] with { TargetId = null }, Relation.Roles[3]] },
            new Without("c2").Apply(Relation));

    [Fact]
    public void A_participant_whose_words_are_gone_is_left_out_unless_it_has_its_annotation_yet() =>
        Assert.Equal(
            Relation with { Roles = [Relation.Roles[0], Relation.Roles[2] with { Target = null }, Relation.Roles[3]] },
            new Wordless().Apply(Relation));

    [Fact]
    public void A_role_without_a_name_is_missing_one() =>
        Assert.Equal(["roles.name is missing"], Reported.ByAccept(Relation with { Roles = [new() { Name = null! }] }));

    [Fact]
    public void A_relation_of_many_roles_is_rewritten_in_linear_time()
    {
        var many = Relation with
        {
            Roles = [.. Enumerable.Range(0, 100_000).Select(i => new RelationRole { Name = "member", TargetId = $"m{i}" })]
        };

        Assert.Equal(99_999, ((Relation)new Without("m7").Apply(many)!).Roles.Count);
    }

    private sealed class Without(AnnotationId gone) : AnnotationRewriter
    {
        protected override AnnotationId? MapReference(string member, AnnotationId id, ReferenceTarget target) =>
            id == gone ? default(AnnotationId?) : id;
    }

    private sealed class Wordless : AnnotationRewriter
    {
        protected override SpanSet? MapSpans(string role, SpanSet spans) => null;
    }
}

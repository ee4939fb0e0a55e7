using System.Text.Json;
using Annotate.Merging;
using CsCheck;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Merging;

public class ThreeWayMergeTests
{
    private static readonly Note Note = new() { Id = "n", Text = "Old", Target = Span(0, 5) };
    private static readonly AnnotatedArticle Common = Bare(Source("a"), Source("b"), Note);

    [Fact]
    public void Changes_of_either_side_are_taken()
    {
        var merge =
            ThreeWayMerge.Of(Common, Common.With(Note with { Text = "Ours" }).With(Source("d")), Common.Without("b").With(Source("e")));

        Assert.Empty(merge.Conflicts);
        Assert.Equal<AnnotationId>(["a", "n", "d", "e"], merge.Merged.Annotations.Select(annotation => annotation.Id));
        Assert.Equal("Ours", merge.Merged.Get<Note>("n").Text);
        Assert.Equal("4 annotations, 0 conflicts.", merge.ToString());
    }

    [Fact]
    public void Different_members_of_one_annotation_are_merged()
    {
        var merge = ThreeWayMerge.Of(
            Common, Common.With(Note with { Text = "Ours" }), Common.With(Note with { Target = Span(6, 10), Confidence = 0.5 }));

        Assert.Empty(merge.Conflicts);
        Assert.Equal(Note with { Text = "Ours", Target = Span(6, 10), Confidence = 0.5 }, merge.Merged.Get<Note>("n"));
    }

    [Fact]
    public void A_member_that_both_changed_is_a_conflict_and_ours_is_kept()
    {
        var merge =
            ThreeWayMerge.Of(Common, Common.With(Note with { Text = "Ours" }), Common.With(Note with { Text = "Theirs", Confidence = 1 }));

        var conflict = Assert.Single(merge.Conflicts);
        Assert.Equal(ConflictKind.BothChanged, conflict.Kind);
        Assert.Equal(
            "Annotation n was changed by both; ours is kept: text: \"Old\" -> \"Ours\" (ours), \"Theirs\" (theirs).", conflict.ToString());
        Assert.Equal(Note with { Text = "Ours", Confidence = 1 }, merge.Merged.Get<Note>("n"));
        Assert.Equal(
            """[{"kind":"bothChanged","annotationId":"n","members":["""
                + """{"name":"text","base":"\"Old\"","ours":"\"Ours\"","theirs":"\"Theirs\""}]}]""",
            merge.Conflicts.ToJson());
    }

    [Fact]
    public void Both_adding_one_id_is_a_conflict_unless_they_add_the_same()
    {
        Assert.Empty(ThreeWayMerge.Of(Common, Common.With(Source("d")), Common.With(Source("d"))).Conflicts);
        Assert.Equal(ConflictKind.BothAdded, Assert.Single(
            ThreeWayMerge.Of(Common, Common.With(Source("d")), Common.With(Source("d") with { Name = "Dee" })).Conflicts).Kind);
        Assert.Equal("type", Assert.Single(
            Assert.Single(ThreeWayMerge.Of(Common, Common.With(Source("d")), Common.With(Note with { Id = "d" })).Conflicts).Members).Name);
    }

    [Fact]
    public void What_one_removed_and_the_other_changed_is_kept()
    {
        var merge = ThreeWayMerge.Of(Common, Common.Without("n"), Common.With(Note with { Text = "Theirs" }));

        Assert.Equal(
            "Annotation n was removed by one and changed by the other; the changed one is kept.",
            Assert.Single(merge.Conflicts).ToString());
        Assert.Equal("Theirs", merge.Merged.Get<Note>("n").Text);
    }

    [Fact]
    public void What_one_removed_and_the_other_refers_to_is_kept()
    {
        var merge = ThreeWayMerge.Of(Common, Common.Without("a"), Common.With(Note with { TargetIds = ["a"] }));

        Assert.Equal("Annotation a was removed by one and is still referred to; it is kept.", Assert.Single(merge.Conflicts).ToString());
        Assert.DoesNotContain(merge.Merged.Validate(), finding => finding.Code == "ANN105");
    }

    [Fact]
    public void Metadata_and_agents_are_merged_too()
    {
        var ours = Common.With(Common.Article with { Headline = "Ours" }).With(new Agent { Id = "x", Name = "Ours" });
        var theirs = Common.With(Common.Article with { Headline = "Theirs" }).With(new Agent { Id = "x", Name = "Theirs" })
            .With(new Agent { Id = "y" });

        var merge = ThreeWayMerge.Of(Common, ours, theirs);

        Assert.Equal([ConflictKind.Article, ConflictKind.Agent], merge.Conflicts.Select(conflict => conflict.Kind));
        Assert.Equal("Ours", merge.Merged.Article.Headline);
        Assert.Equal(["x", "y"], merge.Merged.Agents.Select(agent => agent.Id));
    }

    [Fact]
    public void Different_members_of_the_article_are_merged_and_conflicts_name_theirs()
    {
        var common = Common.With(ExtraMembers.Empty.With("a", JsonElement.Parse("1")));
        var ours =
            common.With(Common.Article with { Headline = "Ours", Language = "en" }).With(common.Extra.With("b", JsonElement.Parse("2")));
        var theirs = common.With(Common.Article with { Headline = "Theirs", Byline = "By Them" })
            .With(ExtraMembers.Empty.With("a", JsonElement.Parse("9")).With("b", JsonElement.Parse("3")));

        var merge = ThreeWayMerge.Of(common, ours, theirs);

        Assert.Equal(
            ("Ours", "en", "By Them", Case.Text),
            (merge.Merged.Article.Headline, merge.Merged.Article.Language, merge.Merged.Article.Byline, merge.Merged.Article.Text));
        Assert.Equal(["a: 9", "b: 2"], merge.Merged.Extra.Select(member => $"{member.Key}: {member.Value}"));
        Assert.Equal(
            [
                "The article was changed by both; ours is kept: headline: nothing -> \"Ours\" (ours), \"Theirs\" (theirs).",
                "The article was changed by both; ours is kept: $.b: nothing -> 2 (ours), 3 (theirs).",
            ],
            merge.Conflicts.Select(conflict => conflict.ToString()));
    }

    [Fact]
    public void Who_made_an_annotation_is_kept()
    {
        var merge = ThreeWayMerge.Of(
            Common, Common.With(Note with { Text = "Ours", CreatedBy = "ann" }),
            Common.With(Note with { Id = "m", CreatedBy = "bob", DerivedFromIds = ["n"] }));

        Assert.Equal(("ann", "bob"), (merge.Merged.Get<Note>("n").CreatedBy, merge.Merged.Get<Note>("m").CreatedBy));
        Assert.Equal<AnnotationId>(["n"], merge.Merged.Get<Note>("m").DerivedFromIds);
    }

    [Fact]
    public void Another_text_is_refused() =>
        Assert.Throws<ArgumentException>(() => ThreeWayMerge.Of(Common, Common, new Article("Another.").Annotate()));

    [Fact]
    public void Merging_with_what_did_not_change_gives_the_other_version() =>
        Gen.Int[0, 7].Array[1, 6].Sample(choices =>
        {
            var changed = choices.Aggregate(Common, (article, choice) =>
                choice % 2 == 0 ? article.With(Source($"x{choice}")) : article.With(Note with { Id = $"n{choice}", Text = $"{choice}" }));
            Assert.True(ThreeWayMerge.Of(Common, changed, Common).Merged.ContentEquals(changed));
            Assert.True(ThreeWayMerge.Of(Common, Common, changed).Merged.ContentEquals(changed));
            Assert.True(ThreeWayMerge.Of(Common, changed, changed).Merged.ContentEquals(changed));
        });
}

using Annotate.Merging;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Merging;

public class LayerMergeTests
{
    private static readonly Agent Merger = new() { Id = "merger" };

    // The three agree on the first words under different ids, and on its source; two on the second, one on the third.
    private static readonly (string Annotator, AnnotatedArticle Annotated)[] Layers =
    [
        Layer("ann", Source("s1") with { Name = "Alpha" }, Said("x1", 16, 31, "s1"), Said("x2", 33, 37, "s1")),
        Layer("bob", Source("t") with { Name = "Alpha" }, Said("y1", 16, 31, "t") with { Confidence = 0.4 }, Said("y2", 33, 37, "t")),
        Layer("cy", Source("u") with { Name = "Alpha" }, Said("z1", 16, 31, "u"), Said("z3", 38, 44, "u")),
    ];

    [Theory]
    [InlineData(LayerMergePolicy.Union, "s1 x1 x2 z3")]
    [InlineData(LayerMergePolicy.Intersection, "s1 x1")]
    [InlineData(LayerMergePolicy.Majority, "s1 x1 x2")]
    [InlineData(LayerMergePolicy.Priority, "s1 x1 x2 z3")]
    public void A_policy_keeps_what_enough_annotators_made_alike(LayerMergePolicy policy, string ids)
    {
        var merge = LayerMerge.Of(Layers, policy, Merger);

        Assert.Equal(
            ids,
            string.Join(' ', merge.Merged.Annotations.Where(annotation => annotation.Layer is null).Select(annotation => annotation.Id)));
        Assert.Empty(merge.Merged.Validate());
    }

    [Fact]
    public void Who_said_what_is_kept()
    {
        var merge = LayerMerge.Of(Layers, LayerMergePolicy.Majority, Merger);

        var merged = merge.Merged.Get<Attribution>("x1");
        Assert.Equal("merger", merged.CreatedBy);
        Assert.Equal<AnnotationId>(["ann/x1", "bob/y1", "cy/z1"], merged.DerivedFromIds);
        var original = merge.Merged.Get<Attribution>("bob/y1");
        Assert.Equal(("bob", "bob", 0.4), (original.CreatedBy, original.Layer, original.Confidence));
        Assert.Equal<AnnotationId>(["bob/t"], original.SourceIds);
        Assert.Equal(["merger", "ann", "bob", "cy"], merge.Merged.Agents.Select(agent => agent.Id).OrderBy(id => id.Length == 6 ? 0 : 1));
        Assert.Equal(
            ["s1: ann, bob, cy", "x1: ann, bob, cy", "x2: ann, bob", "not kept: cy"],
            merge.Agreements.Select(agreement => agreement.ToString()));
        Assert.Equal("3 annotations kept of 4.", merge.ToString());
        Assert.StartsWith(
            """[{"mergedId":"s1","annotators":["ann","bob","cy"],"originalIds":["ann/s1","bob/t","cy/u"],"isKeptForReference":false},""",
            merge.Agreements.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_annotator_wins_where_others_differ_on_the_same_words()
    {
        var merge = LayerMerge.Of(
            [
                Layer("ann", Said("x", 16, 31) with { AuthorStance = AuthorStance.Doubts }),
                Layer("bob", Said("y", 16, 31) with { AuthorStance = AuthorStance.Rejects }, Said("w", 33, 37))
            ],
            LayerMergePolicy.Priority,
            Merger);

        Assert.Equal(
            ["x", "w"], merge.Merged.Annotations.Where(annotation => annotation.Layer is null).Select(annotation => annotation.Id.Value));
    }

    [Fact]
    public void What_is_kept_takes_along_what_it_refers_to()
    {
        var merge = LayerMerge.Of(
            [
                Layer("ann", new Note { Id = "n", Text = "Alike.", TargetIds = ["s"] }, Source("s") with { Name = "One" }),
                Layer("bob", new Note { Id = "n", Text = "Alike.", TargetIds = ["s"] }, Source("s") with { Name = "Two" })
            ],
            LayerMergePolicy.Priority,
            Merger);

        Assert.Equal(["n: ann", "s: ann", "not kept: bob", "not kept: bob"], merge.Agreements.Select(agreement => agreement.ToString()));
        Assert.Empty(merge.Merged.Validate());
    }

    [Fact]
    public void Ids_that_clash_are_told_apart()
    {
        var merge = LayerMerge.Of(
            [Layer("ann", Said("x", 16, 31)), Layer("bob", Said("x", 33, 37), Said("ann/x", 38, 44))], LayerMergePolicy.Union, Merger);

        Assert.Equal(
            ["x", "x-2", "ann/x", "ann/x-2", "bob/x", "bob/ann/x"], merge.Merged.Annotations.Select(annotation => annotation.Id.Value));
    }

    [Fact]
    public void References_in_a_circle_and_to_nothing_are_merged()
    {
        var layers = new[] { "ann", "bob" }.Select(name => Layer(
            name, Said("p", 0, 10) with { ParentId = "q" }, Said("q", 0, 20) with { ParentId = "p" }, Said("r", 2, 3, "gone"))).ToArray();

        Assert.Equal(3, LayerMerge.Of(layers, LayerMergePolicy.Intersection, Merger).Agreements.Count);
    }

    [Fact]
    public void An_agent_of_several_layers_is_that_of_the_first()
    {
        var layers = new[] { "ann", "bob" }.Select(
            name => (name, Bare(Said("x", 16, 31)).With(new Agent { Id = "tool", Name = $"The tool of {name}" }))).ToArray();

        var merged = LayerMerge.Of(layers, LayerMergePolicy.Union, Merger).Merged;

        Assert.Equal(["tool The tool of ann", "ann ", "bob ", "merger "], merged.Agents.Select(agent => $"{agent.Id} {agent.Name}"));
    }

    [Fact]
    public void Layers_that_cannot_be_merged_are_refused()
    {
        Assert.Throws<ArgumentException>(() => LayerMerge.Of([], LayerMergePolicy.Union, Merger));
        Assert.Throws<ArgumentException>(() => LayerMerge.Of([Layers[0], Layers[0]], LayerMergePolicy.Union, Merger));
        Assert.Throws<ArgumentException>(
            () => LayerMerge.Of([Layers[0], ("dee", new Article("Another.").Annotate())], LayerMergePolicy.Union, Merger));
        Assert.Throws<ArgumentOutOfRangeException>(() => LayerMerge.Of(Layers, (LayerMergePolicy)9, Merger));
    }

    private static (string Annotator, AnnotatedArticle Annotated) Layer(string annotator, params Annotation[] annotations) =>
        (annotator, Bare(annotations));

    private static Attribution Said(string id, int start, int end, params string[] sources) =>
        new() { Id = id, Content = Span(start, end), SourceIds = [.. sources.Select(source => (AnnotationId)source)] };
}

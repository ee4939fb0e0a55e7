using System.Text.Json;
using Annotate.Merging;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Merging;

public class MergingJsonTests
{
    public static TheoryData<Type> Results =>
        [typeof(ArticleDiff), typeof(ThreeWayMerge), typeof(LayerMerge), typeof(MergeConflict), typeof(AnnotationAgreement)];

    [Theory]
    [MemberData(nameof(Results))]
    public void Every_result_has_a_contract_and_words_of_its_own(Type result)
    {
        Assert.Equal(result, MergingContracts.Options.GetTypeInfo(result).Type);
        var declared = result.GetMethod("ToString", Type.EmptyTypes)!;
        Assert.Equal(result, declared.DeclaringType);
        Assert.False(
            declared.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false),
            $"{result.Name} prints its members instead of words.");
    }

    [Fact]
    public void The_difference_of_two_states_of_the_seed_is_written_and_is_json() =>
        Assert.Equal(
            JsonValueKind.Object,
            JsonElement.Parse(ArticleDiff.Between(Seeds.Annotated, Seeds.Annotated.WithoutCascade("c43")).ToJson()).ValueKind);

    [Fact]
    public void Merges_are_written_with_the_article_as_in_the_format()
    {
        var common = Bare(Source("a"));
        var three = JsonElement.Parse(ThreeWayMerge.Of(common, common.With(Source("b")), common).ToJson());
        var layers =
            JsonElement.Parse(LayerMerge.Of([("ann", common)], LayerMergePolicy.Union, new Agent { Id = "desk" }).ToJson());

        Assert.Equal("annotate/1", three.GetProperty("merged").GetProperty("format").GetString());
        Assert.Equal("ann/a", layers.GetProperty("merged").GetProperty("annotations")[1].GetProperty("id").GetString());
        Assert.Equal("ann", layers.GetProperty("agreements")[0].GetProperty("annotators")[0].GetString());
    }

    [Fact]
    public void A_member_that_one_version_lacks_is_left_out_of_its_conflict()
    {
        var note = new Note { Id = "n", Text = "one" };
        var common = Bare(note);
        var merge = ThreeWayMerge.Of(common, common.With(note with { Layer = "a" }), common.With(note with { Layer = "b" }));

        Assert.Equal(
            """[{"kind":"bothChanged","annotationId":"n","members":[{"name":"layer","ours":"\"a\"","theirs":"\"b\""}]}]""",
            merge.Conflicts.ToJson());
        Assert.EndsWith("layer: nothing -> \"a\" (ours), \"b\" (theirs).", merge.Conflicts[0].ToString(), StringComparison.Ordinal);
    }
}

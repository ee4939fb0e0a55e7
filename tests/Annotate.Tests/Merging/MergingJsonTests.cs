using System.Text.Json;
using Annotate.Merging;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Merging;

public class MergingJsonTests
{
    public static TheoryData<Type> Results => [typeof(ArticleDiff), typeof(ThreeWayMerge), typeof(LayerMerge), typeof(MergeConflict), typeof(AnnotationAgreement)];

    [Theory]
    [MemberData(nameof(Results))]
    public void Every_result_has_a_contract_and_words_of_its_own(Type result)
    {
        Assert.Equal(result, MergingJson.Options.GetTypeInfo(result).Type);
        var declared = result.GetMethod("ToString", Type.EmptyTypes)!;
        Assert.Equal(result, declared.DeclaringType);
        Assert.False(declared.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false), $"{result.Name} prints its members instead of words.");
    }

    [Fact]
    public void The_difference_of_two_states_of_the_seed_is_written_and_is_json() =>
        Assert.Equal(
            JsonValueKind.Object,
            JsonElement.Parse(MergingJson.ToJson(ArticleDiff.Between(Seeds.Annotated, Seeds.Annotated.WithoutCascade("c43")))).ValueKind);

    [Fact]
    public void Merges_are_written_with_the_article_as_in_the_format()
    {
        var common = Bare(Source("a"));
        var three = JsonElement.Parse(MergingJson.ToJson(ThreeWayMerge.Of(common, common.With(Source("b")), common)));
        var layers = JsonElement.Parse(MergingJson.ToJson(LayerMerge.Of([("ann", common)], LayerMergePolicy.Union, new Agent { Id = "desk" })));

        Assert.Equal("annotate/1", three.GetProperty("merged").GetProperty("format").GetString());
        Assert.Equal("ann/a", layers.GetProperty("merged").GetProperty("annotations")[1].GetProperty("id").GetString());
        Assert.Equal("ann", layers.GetProperty("agreements")[0].GetProperty("annotators")[0].GetString());
    }

    [Fact]
    public void What_is_no_result_is_refused() => Assert.Throws<NotSupportedException>(() => MergingJson.ToJson(new Version(1, 0)));
}

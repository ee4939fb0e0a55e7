namespace Annotate.Guard.Surface;

internal static partial class Library
{
    public static string Diff(AnnotatedArticle before, AnnotatedArticle after)
    {
        var diff = ArticleDiff.Between(before, after);
        return $"{MergingJson.ToJson(diff)}\n{diff}";
    }

    public static (AnnotatedArticle Merged, string Report) Merge(AnnotatedArticle common, AnnotatedArticle ours, AnnotatedArticle theirs)
    {
        var merge = ThreeWayMerge.Of(common, ours, theirs);
        return (merge.Merged, $"{MergingJson.ToJson(merge.Conflicts)}\n{merge}");
    }

    /// <summary>What two annotators made of one text, merged by each policy.</summary>
    public static IEnumerable<(string Policy, AnnotatedArticle Merged, string Report)> MergeLayers(params AnnotatedArticle[] annotators)
    {
        var layers = annotators
#if GUARD_OLD
            .Select((annotated, i) => new AnnotatorLayer { Annotator = $"annotator-{i}", Annotated = annotated })
#else
            .Select((annotated, i) => ($"annotator-{i}", annotated))
#endif
            .ToArray();
        foreach (var policy in Enum.GetValues<LayerMergePolicy>())
        {
            var merge = LayerMerge.Of(layers, policy, new Agent { Id = "merger", Kind = AgentKind.Software, Name = "guard" });
            yield return (policy.ToString(), merge.Merged, $"{MergingJson.ToJson(merge.Agreements)}\n{merge}");
        }
    }
}

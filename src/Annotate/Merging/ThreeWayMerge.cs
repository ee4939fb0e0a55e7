using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Merging;

/// <summary>The merge of two versions of one article that go back to a common one.</summary>
/// <remarks>Annotations are matched by id and merged member by member. The order is ours, then what they added. Conflicts are data: each says what was kept.</remarks>
public sealed class ThreeWayMerge
{
    internal ThreeWayMerge(AnnotatedArticle merged, IReadOnlyList<MergeConflict> conflicts) => (Merged, Conflicts) = (merged, conflicts);

    /// <summary>The merged article.</summary>
    public AnnotatedArticle Merged { get; }

    /// <summary>The conflicts, in the order of the merged article.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; }

    /// <summary>Merges versions that hold standard and unknown types.</summary>
    /// <inheritdoc cref="Of(AnnotatedArticle, AnnotatedArticle, AnnotatedArticle, AnnotateJson)"/>
    public static ThreeWayMerge Of(AnnotatedArticle common, AnnotatedArticle ours, AnnotatedArticle theirs) => Of(common, ours, theirs, AnnotateJson.Default);

    /// <summary>Merges versions that hold types of your own. Linear.</summary>
    /// <param name="common">The version that both go back to.</param>
    /// <param name="ours">The version that is kept in a conflict.</param>
    /// <param name="theirs">The other version.</param>
    /// <param name="json">Knows your types.</param>
    /// <exception cref="ArgumentException">The texts differ: spans would mean other words. Bring the annotations to one text first.</exception>
    /// <exception cref="AnnotationFormatException">An annotation that both changed cannot be written or read as JSON.</exception>
    public static ThreeWayMerge Of(AnnotatedArticle common, AnnotatedArticle ours, AnnotatedArticle theirs, AnnotateJson json)
    {
        ArgumentNullException.ThrowIfNull(common);
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        ArgumentNullException.ThrowIfNull(json);
        if (!string.Equals(common.Article.Text, ours.Article.Text, StringComparison.Ordinal) || !string.Equals(common.Article.Text, theirs.Article.Text, StringComparison.Ordinal))
            throw new ArgumentException($"The three versions have different texts, so their spans mean other words. {LayerMerge.OneText}", nameof(theirs));
        return new ThreeWayMerger(common, ours, theirs, json).Merge();
    }

    /// <summary>The number of annotations, then one conflict a line.</summary>
    public override string ToString() =>
        string.Join('\n', Conflicts.Select(conflict => conflict.ToString()).Prepend($"{Plural.Count(Merged.Annotations.Count, "annotation", "annotations")}, {Plural.Count(Conflicts.Count, "conflict", "conflicts")}."));
}

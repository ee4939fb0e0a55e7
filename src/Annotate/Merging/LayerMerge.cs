using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Merging;

/// <summary>The merge of several annotators' layers of one article.</summary>
/// <remarks>
/// <para>Annotations are alike where they are of one type and equal in everything but who made them, when and how surely, and refer to annotations that are alike,
/// whatever their ids.</para>
/// <para>Who said what is kept: the originals stay, each in the layer of its annotator under the id <c>annotator/id</c>; what is kept of them stands in the main layer,
/// <see cref="Annotation.CreatedBy"/> the merger and <see cref="Annotation.DerivedFromIds"/> the originals. What the kept annotations refer to is kept with them.</para>
/// <para>The metadata of the article are those of the first layer, and so is an agent that several layers have, in the order of the layers.</para>
/// </remarks>
public sealed class LayerMerge
{
    internal const string OneText = "Bring the annotations to one text first.";

    internal LayerMerge(AnnotatedArticle merged, IReadOnlyList<AnnotationAgreement> agreements) => (Merged, Agreements) = (merged, agreements);

    /// <summary>The article with the merged annotations in the main layer and every annotator's in a layer of its own.</summary>
    public AnnotatedArticle Merged { get; }

    /// <summary>Who agreed on what, kept or not, in the order of the layers.</summary>
    public IReadOnlyList<AnnotationAgreement> Agreements { get; }

    /// <summary>Merges layers. Near-linear: references are compared up to 16 steps away.</summary>
    /// <param name="layers">The annotators' layers, each with the id of its annotator's <see cref="Agent"/>, the first of most weight for <see cref="LayerMergePolicy.Priority"/>.</param>
    /// <param name="policy">What is kept.</param>
    /// <param name="merger">Who merges.</param>
    /// <exception cref="ArgumentException">There is no layer, an annotator has none or the same name as another, or the texts differ.</exception>
    public static LayerMerge Of(IReadOnlyList<(string Annotator, AnnotatedArticle Annotated)> layers, LayerMergePolicy policy, Agent merger)
    {
        ArgumentNullException.ThrowIfNull(layers);
        ArgumentNullException.ThrowIfNull(merger);
        if (layers.Count == 0)
            throw new ArgumentException("There is no layer to merge. Give one or more.", nameof(layers));
        if (!Enum.IsDefined(policy))
            throw new ArgumentOutOfRangeException(nameof(policy), policy, "The policy is none of union, intersection, majority and priority.");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            ArgumentNullException.ThrowIfNull(layer.Annotated, nameof(layers));
            if (string.IsNullOrWhiteSpace(layer.Annotator) || !names.Add(layer.Annotator))
                throw new ArgumentException($"The annotator '{layer.Annotator}' is blank or has two layers. Give each layer an annotator of its own.", nameof(layers));
            if (!string.Equals(layer.Annotated.Article.Text, layers[0].Annotated.Article.Text, StringComparison.Ordinal))
                throw new ArgumentException($"The text of '{layer.Annotator}' is another one than that of '{layers[0].Annotator}', so their spans mean other words. {OneText}", nameof(layers));
        }
        return new LayerMerger(layers, policy, merger).Merge();
    }

    /// <summary>How many annotations were kept, and of how many.</summary>
    public override string ToString() => $"{Plural.Count(Agreements.Count(agreement => agreement.MergedId is not null), "annotation", "annotations")} kept of {Agreements.Count}.";
}

namespace Annotate.Evaluation;

/// <summary>What one annotator, or one model, made of an article.</summary>
public sealed class AnnotationLayer
{
    /// <summary>Makes a layer of annotations.</summary>
    /// <param name="name">Who made it.</param>
    /// <param name="article">The annotated article.</param>
    /// <param name="annotations">Its annotations that belong to the layer.</param>
    public AnnotationLayer(string name, AnnotatedArticle article, IEnumerable<Annotation> annotations)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(annotations);
        (Name, Article, Annotations) = (name, article, ValueList.Copy(annotations));
    }

    /// <summary>Who made it.</summary>
    public string Name { get; }

    /// <summary>The annotated article.</summary>
    public AnnotatedArticle Article { get; }

    /// <summary>The annotations of the layer, in the order of the file.</summary>
    public IReadOnlyList<Annotation> Annotations { get; }

    /// <summary>A whole annotated article as one layer.</summary>
    public static AnnotationLayer Of(string name, AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new AnnotationLayer(name, article, article.Annotations);
    }

    /// <summary>The layers of one article (<see cref="Annotation.Layer"/>), in the order in which they first occur; the main layer is named
    /// <c>main</c>.</summary>
    public static IReadOnlyList<AnnotationLayer> ByLayer(AnnotatedArticle article) => By(article, annotation => annotation.Layer ?? "main");

    /// <summary>The annotations of one article by who made them (<see cref="Annotation.CreatedBy"/>), in the order in which they first
    /// occur; those of nobody are left out.</summary>
    public static IReadOnlyList<AnnotationLayer> ByAnnotator(AnnotatedArticle article) => By(article, annotation => annotation.CreatedBy);

    private static AnnotationLayer[] By(AnnotatedArticle article, Func<Annotation, string?> nameOf)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [.. article.Annotations.Where(annotation => nameOf(annotation) is not null)
            .GroupBy(annotation => nameOf(annotation)!, StringComparer.Ordinal)
            .Select(group => new AnnotationLayer(group.Key, article, group))];
    }
}

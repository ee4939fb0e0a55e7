namespace Annotate;

/// <summary>What is done with articles and their annotations: annotate, check, show, ask by place, move to a new version.</summary>
/// <remarks>Each stands in a file of its own on the floor that it needs.</remarks>
public static partial class ArticleExtensions
{
    /// <summary>An annotated article with these annotations.</summary>
    /// <exception cref="ArgumentException">Two annotations have the same id, or one has none.</exception>
    public static AnnotatedArticle Annotate(this Article article, params IEnumerable<Annotation> annotations)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new AnnotatedArticle(article, AnnotationSet.Create(annotations));
    }
}

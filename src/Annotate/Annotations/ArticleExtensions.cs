namespace Annotate;

/// <summary>Starts annotating an article.</summary>
public static class ArticleExtensions
{
    /// <summary>An annotated article with these annotations.</summary>
    /// <exception cref="ArgumentException">Two annotations have the same id, or one has none.</exception>
    public static AnnotatedArticle Annotate(this Article article, params IEnumerable<Annotation> annotations)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new AnnotatedArticle(article, AnnotationSet.Create(annotations));
    }
}

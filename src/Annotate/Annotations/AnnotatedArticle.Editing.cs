namespace Annotate;

public sealed partial class AnnotatedArticle
{
    /// <summary>Makes a batch of changes and gives the result; this instance stays as it is. Linear in the number of annotations.</summary>
    /// <param name="changes">Makes the changes on the editor handed to it.</param>
    public AnnotatedArticle Edit(Action<ArticleEditor> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var editor = new ArticleEditor(this);
        changes(editor);
        return editor.ToAnnotatedArticle();
    }

    /// <summary>Adds an annotation, or replaces the one of the same id where it stands.</summary>
    /// <exception cref="ArgumentException">The annotation has no id.</exception>
    public AnnotatedArticle With(Annotation annotation) => Edit(editor => editor.Set(annotation));

    /// <summary>Adds an agent, or replaces the one of the same id where it stands.</summary>
    /// <exception cref="ArgumentException">The agent has no id.</exception>
    public AnnotatedArticle With(Agent agent) => Edit(editor => editor.Set(agent));

    /// <summary>Replaces the metadata of the article, not its text.</summary>
    /// <exception cref="ArgumentException">The text is another one: spans would then mean other words.</exception>
    public AnnotatedArticle With(Article article) => Edit(editor => editor.Set(article));

    /// <summary>Replaces the members of the document that the format does not know.</summary>
    public AnnotatedArticle With(ExtraMembers extra)
    {
        ArgumentNullException.ThrowIfNull(extra);
        return new AnnotatedArticle(Article, Annotations, ValueList.Copy(Agents), extra);
    }

    /// <summary>Removes an annotation that nobody refers to.</summary>
    /// <exception cref="AnnotationNotFoundException">There is none of this id.</exception>
    /// <exception cref="ReferencedException">Others refer to it; the exception lists them.</exception>
    public AnnotatedArticle Without(AnnotationId id) => Edit(editor => editor.Remove(id));

    /// <summary>Removes an annotation, those that cannot do without it, and so on; optional references to what is removed are
    /// dropped.</summary>
    /// <exception cref="AnnotationNotFoundException">There is none of this id.</exception>
    public AnnotatedArticle WithoutCascade(AnnotationId id) => Edit(editor => editor.RemoveCascade(id));
}

using Annotate.Anchoring;

namespace Annotate;

public static partial class ArticleExtensions
{
    /// <summary>Moves the annotations to a new version of the text, with default options.</summary>
    /// <inheritdoc cref="Rebase(AnnotatedArticle, string, RebaseOptions, CancellationToken)"/>
    public static (AnnotatedArticle Annotated, RebaseReport Report) Rebase(this AnnotatedArticle annotated, string newText) =>
        annotated.Rebase(newText, RebaseOptions.Default, CancellationToken.None);

    /// <summary>Moves the annotations to a new version of the text.</summary>
    /// <remarks>
    /// <para>Every span set of every annotation has one outcome in the report, those of your own types and of <see cref="UnknownAnnotation"/>s included.
    /// The two texts are compared first: what no edit touches keeps exactly its words. What an edit touches follows its words if they were moved, else it
    /// covers what stands in its place if that is like it (<see cref="RebaseOptions.MinSimilarity"/>), else it is orphaned: no spans, the last quotes
    /// kept. Words are looked for only in what was added, so nothing jumps to the same words elsewhere, and only where some six letters in a row are left: most words that are
    /// gone were cut, and a full search for each would cost more than it finds. Orphans are looked for again at every rebase, and with the full search by <see cref="Reanchor(AnnotatedArticle)"/>.</para>
    /// <para>Text inserted at the border of a span stays outside it. An empty span stays behind the character before it. Changed line breaks and normal
    /// forms count as edits of the words that they stand in.</para>
    /// <para>Rebasing the result back to the old text restores every set that was unchanged or shifted. The same text gives the same instance.</para>
    /// <para>The new article keeps the metadata and gets the next version and the hash of this one; headline and byline are found anew if they were
    /// found by <see cref="Article.Parse(string)"/>. A layout is always found anew, never moved: it says how the text is built, and a text that was edited may be built
    /// otherwise. To give metadata or a layout of your own use <see cref="Rebase(AnnotatedArticle, Article, RebaseOptions, CancellationToken)"/>.</para>
    /// <para>Linear in text and annotations for texts that differ in places; the work of the comparison and of each quote is bounded by the options.</para>
    /// </remarks>
    /// <returns>The annotated new version, where no annotation is missing; and what became of every span set.</returns>
    /// <param name="annotated">The article with its annotations.</param>
    /// <param name="newText">The new text, untouched.</param>
    /// <param name="options">How far anchoring may go, and the name of the new version.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IllFormedTextException">The new text holds a lone surrogate.</exception>
    /// <exception cref="AnnotateException">An annotation lacks a required member, so that its type cannot copy it.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static (AnnotatedArticle Annotated, RebaseReport Report) Rebase(
        this AnnotatedArticle annotated, string newText, RebaseOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        ArgumentNullException.ThrowIfNull(newText);
        ArgumentNullException.ThrowIfNull(options);
        return string.Equals(newText, annotated.Article.Text, StringComparison.Ordinal)
            ? Unmoved(annotated, annotated.Article)
            : Moved(annotated, ArticleVersion.Next(annotated.Article, newText, options.Version), options, cancellationToken);
    }

    /// <summary>Moves the annotations to a new version of the article, with default options.</summary>
    /// <inheritdoc cref="Rebase(AnnotatedArticle, Article, RebaseOptions, CancellationToken)"/>
    public static (AnnotatedArticle Annotated, RebaseReport Report) Rebase(this AnnotatedArticle annotated, Article newVersion) =>
        annotated.Rebase(newVersion, RebaseOptions.Default, CancellationToken.None);

    /// <summary>Moves the annotations to a new version of the article whose metadata are known. They are taken as given; a missing <see cref="Article.PreviousSha256"/> is filled in.</summary>
    /// <inheritdoc cref="Rebase(AnnotatedArticle, string, RebaseOptions, CancellationToken)" path="/exception"/>
    /// <remarks>The annotations are moved as <see cref="Rebase(AnnotatedArticle, string, RebaseOptions, CancellationToken)"/> describes.</remarks>
    /// <param name="annotated">The article with its annotations.</param>
    /// <param name="newVersion">The new version.</param>
    /// <param name="options">How far anchoring may go. Its version, if given, replaces that of the article.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static (AnnotatedArticle Annotated, RebaseReport Report) Rebase(
        this AnnotatedArticle annotated, Article newVersion, RebaseOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        ArgumentNullException.ThrowIfNull(newVersion);
        ArgumentNullException.ThrowIfNull(options);
        newVersion = newVersion with { Version = options.Version ?? newVersion.Version };
        return string.Equals(newVersion.Text, annotated.Article.Text, StringComparison.Ordinal)
            ? Unmoved(annotated, newVersion)
            : Moved(annotated, newVersion with { PreviousSha256 = newVersion.PreviousSha256 ?? annotated.Article.Sha256 }, options, cancellationToken);
    }

    /// <summary>Looks for the span sets that are unanchored, or whose kept quotes differ from the text, with default options.</summary>
    /// <inheritdoc cref="Reanchor(AnnotatedArticle, AnchorOptions, CancellationToken)"/>
    public static (AnnotatedArticle Annotated, RebaseReport Report) Reanchor(this AnnotatedArticle annotated) =>
        annotated.Reanchor(AnchorOptions.Default, CancellationToken.None);

    /// <summary>Looks in the whole text for the span sets that are unanchored, or whose kept quotes differ from the text; all others stay.</summary>
    /// <remarks>Unlike a rebase this also takes short quotes, if they stand at one place only: what is found deserves a look. What is not found stays as it is.</remarks>
    /// <returns>The article, the same instance where nothing was found; and a report of the sets that were looked for.</returns>
    /// <exception cref="AnnotateException">An annotation lacks a required member, so that its type cannot copy it.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static (AnnotatedArticle Annotated, RebaseReport Report) Reanchor(
        this AnnotatedArticle annotated, AnchorOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var finder = new OrphanFinder(annotated.Article, new Anchorer(annotated.Article, options), cancellationToken);
        var result = Rebaser.Rebase(annotated, annotated.Article, finder.Follow);
        return result.Report.Count(RebaseKind.Reanchored) > 0 ? result : (annotated, result.Report);
    }

    private static (AnnotatedArticle Annotated, RebaseReport Report) Unmoved(AnnotatedArticle annotated, Article article)
    {
        var result = Rebaser.Rebase(annotated, article, static spans => new FollowedSpans(
            spans,
            spans.IsAnchored ? RebaseKind.Unchanged : RebaseKind.Orphaned,
            spans.IsAnchored ? 1 : 0));
        return (article == annotated.Article ? annotated : annotated.With(article), result.Report);
    }

    private static (AnnotatedArticle Annotated, RebaseReport Report) Moved(
        AnnotatedArticle annotated, Article article, RebaseOptions options, CancellationToken cancellationToken) =>
        Rebaser.Rebase(annotated, article, new SpanFollower(annotated.Article, article, options, cancellationToken).Follow);
}

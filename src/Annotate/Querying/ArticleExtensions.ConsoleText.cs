using Annotate.Querying;

namespace Annotate;

public static partial class ArticleExtensions
{
    /// <summary>The text with all annotated spans in labelled brackets, for logs and tests: <c>[a1.content The bridge is safe], …</c></summary>
    /// <inheritdoc cref="ToConsoleText(AnnotatedArticle, Func{Annotation, bool})"/>
    public static string ToConsoleText(this AnnotatedArticle annotated) => annotated.ToConsoleText(static _ => true);

    /// <summary>The text with the spans of some annotations in labelled brackets, for logs and tests.</summary>
    /// <remarks>
    /// <para>A label is the id and the role; <c>/2</c> follows it for the second fragment of a discontinuous role. A bracket that closes a span while a
    /// later one is open names it: <c>[a one [b two ]a three]</c>. An empty span is <c>[a]</c>. What has no place in the text follows it on lines of its own.</para>
    /// <para>Never holds an escape sequence: control characters of the text are shown by their pictures (U+2400 and on). For reading, not for parsing:
    /// brackets of the text stay as they are. O(n log n) in the number of spans.</para>
    /// </remarks>
    /// <param name="annotated">The article.</param>
    /// <param name="include">Which annotations are shown.</param>
    public static string ToConsoleText(this AnnotatedArticle annotated, Func<Annotation, bool> include)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        ArgumentNullException.ThrowIfNull(include);
        return ConsoleText.Of(annotated, include);
    }
}

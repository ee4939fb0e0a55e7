using Annotate.Diagnostics;
using Annotate.Integrity;

namespace Annotate;

public static partial class ArticleExtensions
{
    /// <summary>Checks the integrity of everything: spans, quotes, references, nesting, members. Linear; never throws for what the article holds.</summary>
    /// <returns>The findings (codes ANN1xx), in the order of the annotations, circles last; empty where all is well.</returns>
    public static IReadOnlyList<Diagnostic> Validate(this AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        return IntegrityValidator.Validate(annotated);
    }

    /// <summary>Checks spans and quotes alone (codes ANN101 to ANN104), without making records of what was read deferred. Linear; never throws
    /// for what the article holds.</summary>
    /// <remarks>Finds less than <see cref="Validate"/>: no references, nesting or members.</remarks>
    public static IReadOnlyList<Diagnostic> ValidateSpans(this AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        return IntegrityValidator.ValidateSpans(annotated);
    }
}

namespace Annotate.Anchoring;

/// <summary>An article on a new version of its text, and the report of what became of its annotations.</summary>
/// <remarks>Takes itself apart: <c>var (updated, report) = annotated.Rebase(newText);</c></remarks>
public sealed class RebaseResult
{
    internal RebaseResult(AnnotatedArticle annotated, RebaseReport report) => (Annotated, Report) = (annotated, report);

    /// <summary>The annotated new version. No annotation is missing.</summary>
    public AnnotatedArticle Annotated { get; }

    /// <summary>What became of every span set.</summary>
    public RebaseReport Report { get; }

    /// <summary>Takes the result apart.</summary>
    public void Deconstruct(out AnnotatedArticle annotated, out RebaseReport report) => (annotated, report) = (Annotated, Report);
}

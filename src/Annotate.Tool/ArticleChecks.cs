using Annotate.Diagnostics;
using Annotate.Serialization;

namespace Annotate.Tool;

/// <summary>What is checked of one article, alone or in a stream.</summary>
internal static class ArticleChecks
{
    /// <summary>What reading found, then what the integrity check did.</summary>
    public static IReadOnlyList<Diagnostic> Validate(ReadResult<AnnotatedArticle> read) =>
        ValueList.Copy(read.Value is null ? read.Diagnostics : [.. read.Diagnostics.Concat(read.Value.Validate()).Distinct()]);
}

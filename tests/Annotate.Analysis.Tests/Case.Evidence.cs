using Annotate.Analysis;

namespace Annotate.Tests;

internal static partial class Case
{
    public static ClaimEvidence Evidence(AnnotatedArticle annotated) => ClaimIndex.Of(annotated).EvidenceFor("c");
}

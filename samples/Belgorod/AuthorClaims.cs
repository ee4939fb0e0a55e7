using Annotate;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Belgorod;

internal static class AuthorClaims
{
    public static IRenderable Of(AnnotatedArticle annotated)
    {
        var claims = annotated.OfType<Claim>().Where(claim => claim.SourceLevel == SourceLevel.Writer).ToList();
        return new Markup($"""

            The author makes {claims.Count} of the {annotated.OfType<Claim>().Count()} claims in their own voice: {Words.Tally(claims.Select(claim => claim.Expression?.Value))}.
            {claims.Count(claim => claim.CheckWorthy == true)} of them are worth checking, {claims.Count(claim => claim.Hedge is not null)} are hedged (“seem”, “apparent”), {claims.Count(HasEvidence)} have evidence in the article.

            """);

        bool HasEvidence(Claim claim) => annotated.Annotations.Referring<EvidenceSet>(claim.Id).Any();
    }
}

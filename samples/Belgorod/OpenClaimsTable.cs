using Annotate;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Belgorod;

internal static class OpenClaimsTable
{
    public static IRenderable Of(AnnotatedArticle annotated, int width)
    {
        var table = Terminal.CreateTable(new("id"), new("made by") { Width = width / 4 }, new("claim"), new("author") { NoWrap = true });
        table.ShowRowSeparators = true;
        foreach (var claim in annotated.OfType<Claim>().Where(claim => claim.SourceLevel != SourceLevel.Writer && !HasVerdict(claim)))
        {
            table.AddRow(
                $"[dim]{claim.Id}[/]",
                claim.ClaimantIds.Count > 0 ? Words.NamesOf(annotated, claim.ClaimantIds) : "[dim](nobody named)[/]",
                Markup.Escape(claim.Text),
                Words.Stance(claim.AuthorStance));
        }
        return table;

        bool HasVerdict(Claim claim) => annotated.Annotations.Referring<Verdict>(claim.Id).Any();
    }
}

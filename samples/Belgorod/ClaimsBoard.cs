using Annotate;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Belgorod;

/// <summary>The contested claims, each with its evidence, what undercuts that evidence, and the verdict.</summary>
internal static class ClaimsBoard
{
    public static IRenderable Of(AnnotatedArticle annotated) =>
        new Rows(annotated.OfType<Verdict>().Select(verdict => Card(annotated, annotated.Get<Claim>(verdict.ClaimId), verdict)));

    private static Panel Card(AnnotatedArticle annotated, Claim claim, Verdict verdict)
    {
        var grid = new Grid { Expand = true };
        grid.AddColumn(new GridColumn { NoWrap = true, Width = 10, Padding = new Padding(0, 0, 1, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        Add("claim", $"[bold]{Markup.Escape(claim.Text)}[/]");
        Add("made by", $"{Words.NamesOf(annotated, claim.ClaimantIds)} (author: {Words.Stance(claim.AuthorStance)})");
        foreach (var set in annotated.Annotations.Referring<EvidenceSet>(claim.Id))
            Add(LabelOf(set), Describe(annotated, set));
        Add("verdict", $"{Words.Label(verdict.Label)}: {Markup.Escape(verdict.Rationale ?? "")}");
        return new Panel(grid) { Header = new PanelHeader($" {claim.Id} "), Expand = true };

        void Add(string label, string markup) => grid.AddRow(new Markup($"[dim]{label}[/]"), new Markup(markup));
    }

    private static string LabelOf(EvidenceSet set) => set.Stance.Value switch
    {
        "supports" => "for",
        "refutes" => "against",
        "undercuts" => "undercut",
        var other => other,
    };

    private static string Describe(AnnotatedArticle annotated, EvidenceSet set)
    {
        var evidence = string.Join(" [dim]together with[/] ", set.EvidenceIds.Select(id => Describe(annotated, annotated.Get<Evidence>(id))));
        var attacked = set.AttackedId is { } id ? $"; attacks {Attacked(annotated, id)}" : "";
        return $"{evidence} [dim]({set.Strength?.Value ?? "strength not given"}{attacked})[/]";
    }

    private static string Describe(AnnotatedArticle annotated, Evidence evidence)
    {
        var words = evidence.Target is null ? Markup.Escape(evidence.Description ?? evidence.Id.Value) : Words.Quoted(annotated, evidence.Target);
        return evidence.AttributionId is { } id ? $"{words} [dim]{Markup.Escape($"[{id}]")}[/]" : words;
    }

    /// <summary>An undercut takes the force from somebody's word or from a source as such; it never refutes the claim.</summary>
    private static string Attacked(AnnotatedArticle annotated, AnnotationId id) => annotated.Find<Annotation>(id) switch
    {
        Entity entity => Markup.Escape($"the source “{entity.Name}”"),
        Attribution attribution => $"what is said in {attribution.Id}",
        _ => Markup.Escape(id.Value),
    };
}

using Annotate;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Belgorod;

internal static class AttributionsTable
{
    public static IRenderable Of(AnnotatedArticle annotated, int width)
    {
        var table = Terminal.CreateTable(
            new("id"),
            new("source") { Width = width / 6 + 1 },
            new("cue") { Width = width / 6 },
            new("content"),
            new("mode") { NoWrap = true },
            new("author") { NoWrap = true });
        table.ShowRowSeparators = true;
        var children = annotated.OfType<Attribution>().ToLookup(attribution => attribution.ParentId);
        AddRows(parent: null, depth: 0);
        return table;

        void AddRows(AnnotationId? parent, int depth)
        {
            foreach (var attribution in children[parent].OrderBy(StartOf))
            {
                table.AddRow(
                    new Markup($"[dim]{attribution.Id}[/]"),
                    Indented(SourceOf(annotated, attribution), depth),
                    Indented(Words.Of(annotated, attribution.Cue), depth),
                    Indented(Words.Of(annotated, attribution.Content), depth),
                    new Markup(attribution.Mode?.Value ?? ""),
                    new Markup(Words.Stance(attribution.AuthorStance)));
                AddRows(attribution.Id, depth + 1);
            }
        }
    }

    /// <summary>Where an attribution begins in the text, whichever of its roles comes first.</summary>
    private static int StartOf(Attribution attribution) =>
        new[] { attribution.Source, attribution.Cue, attribution.Content }.Min(role => role is { IsAnchored: true } ? role.Hull.Start : int.MaxValue);

    /// <summary>The words for the source; where they are a pronoun, also whom it stands for.</summary>
    private static string SourceOf(AnnotatedArticle annotated, Attribution attribution)
    {
        if (attribution.Source is not { } source)
            return attribution.SourceIds.Count > 0 ? $"[dim]({Words.NamesOf(annotated, attribution.SourceIds)})[/]" : "[dim](nobody named)[/]";
        var words = Words.Of(annotated, source);
        var isPronoun = annotated.Annotations.CoveredBy(source.Hull).Any(hit => hit.Annotation is Mention { MentionKind: { } kind } && kind == MentionKind.Pronominal && hit.Span == source.Hull);
        return isPronoun ? $"{words} [dim]({Words.NamesOf(annotated, attribution.SourceIds)})[/]" : words;
    }

    private static Padder Indented(string markup, int depth) => new(new Markup(markup), new Padding(2 * depth, 0, 0, 0));
}

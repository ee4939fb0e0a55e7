using Annotate;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Belgorod;

internal static class SourcesTable
{
    public static IRenderable Of(AnnotatedArticle annotated)
    {
        var table = Terminal.CreateTable(new("source"), new("kind"), new("speaks"), new("stance of the author"));
        var sources = annotated.OfType<Attribution>()
            .SelectMany(attribution => attribution.SourceIds.Select(id => (Source: annotated.Get<Entity>(id), Attribution: attribution)))
            .GroupBy(pair => pair.Source, pair => pair.Attribution)
            .OrderByDescending(source => source.Count()) // stable: equals stay in the order of the text
            .ToList();
        foreach (var source in sources)
        {
            table.AddRow(
                Markup.Escape(source.Key.Name),
                Markup.Escape(source.Key.SourceKind?.Value ?? ""),
                $"{source.Count()}",
                Words.Tally(source.Select(attribution => attribution.AuthorStance?.Value)));
        }
        var unnamed = annotated.OfType<Attribution>().Where(attribution => attribution.SourceIds.Count == 0).ToList();
        table.AddRow("[dim](no source is expressed)[/]", "", $"{unnamed.Count}", Words.Tally(unnamed.Select(attribution => attribution.AuthorStance?.Value)));
        var entities = annotated.OfType<Entity>().ToList();
        var mentions = annotated.OfType<Mention>().ToList();
        return new Rows(table, new Markup($"""

            All {entities.Count} entities: {Words.Tally(entities.Select(entity => entity.Kind?.Value))}.
            The {mentions.Count} mentions: {Words.Tally(mentions.Select(mention => mention.MentionKind?.Value))}.
            """));
    }
}

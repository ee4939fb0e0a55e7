using Annotate;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Belgorod;

internal static class Overview
{
    public static IRenderable Of(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var layout = article.Layout!;
        return new Panel(new Markup($"""
            {Markup.Escape(article.Byline!)} · {layout.Paragraphs.Count} paragraphs, {article.Text.Length:N0} UTF-16 code units
            [dim]SHA-256 {article.Sha256[..16]}…: the text is never changed, annotations point into it.[/]

            Annotated by hand, sentence by sentence: {Count<Attribution>()} attributions, {Count<Claim>()} claims, {Count<Evidence>()} pieces of evidence in {Count<EvidenceSet>()} sets, {Count<Verdict>()} verdicts, {Count<Entity>()} entities with {Count<Mention>()} mentions, {Count<Event>()} events, {Count<TimeExpression>()} time expressions, {Count<Relation>()} relations, {Count<Tag>() + Count<Note>()} tags and notes.
            """))
        {
            Header = new PanelHeader($" [bold]{Markup.Escape(article.Headline!)}[/] "),
            Expand = true,
        };

        int Count<T>() where T : Annotation => annotated.OfType<T>().Count();
    }
}

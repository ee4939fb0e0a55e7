using Annotate;
using Spectre.Console;

namespace Belgorod;

/// <summary>What the tables share: the words of the article, names of sources, colours of judgements.</summary>
internal static class Words
{
    public static string Of(AnnotatedArticle annotated, SpanSet? spans) => spans is null ? "" : Markup.Escape(annotated.TextOf(spans));

    public static string Quoted(AnnotatedArticle annotated, SpanSet? spans) => spans is null ? "" : $"“{Of(annotated, spans)}”";

    public static string NamesOf(AnnotatedArticle annotated, IReadOnlyList<AnnotationId> ids) =>
        Markup.Escape(string.Join(", ", ids.Select(id => annotated.Get<Entity>(id).Name)));

    public static string Stance(AuthorStance? stance) => stance is { } known ? $"[{ColourOf(known.Value)}]{Markup.Escape(known.Value)}[/]" : "";

    public static string Label(VerdictLabel label) => $"[{ColourOf(label.Value)}]{Markup.Escape(label.Value)}[/]";

    /// <summary>Counts by a name, the most frequent first: <c>3 assertion, 1 belief</c>.</summary>
    public static string Tally(IEnumerable<string?> names) =>
        string.Join(", ", names
            .CountBy(name => name ?? "not given")
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => $"{count.Value} {Markup.Escape(count.Key)}"));

    private static string ColourOf(string judgement) => judgement switch
    {
        "endorses" or "supported" => "green",
        "rejects" or "refuted" => "red",
        "doubts" or "mixed" or "notEnoughEvidence" or "conflicting" => "yellow",
        _ => "default",
    };
}

namespace Annotate.Formats.Tables;

/// <summary>Rows for people: what a table shows of an article, and which members of its annotations that are.</summary>
public sealed class AnnotationTable
{
    private static readonly Column<Attribution>[] AttributionColumns =
    [
        new("Source", "sourceIds", (a, article) => Names(article, a.SourceIds)),
        new("Source words", "source", (a, article) => Words(article, a.Source)),
        new("Cue", "cue", (a, article) => Words(article, a.Cue)),
        new("Content", "content", (a, article) => Words(article, a.Content)),
        new("Addressee", "addressee", (a, article) => Words(article, a.Addressee)),
        new("Mode", "mode", (a, _) => a.Mode?.Value),
        new("Kind", "kind", (a, _) => a.Kind?.Value),
        new("Level", "sourceLevel", (a, _) => a.SourceLevel?.Value),
        new("Within", "parentId", (a, _) => a.ParentId?.Value),
        new("Writer's stance", "authorStance", (a, _) => a.AuthorStance?.Value),
        new("Date", "date", (a, _) => a.Date?.Text),
    ];

    private static readonly Column<Claim>[] ClaimColumns =
    [
        new("Claim", "text", (c, _) => c.Text),
        new("Words", "target", (c, article) => Words(article, c.Target)),
        new("Claimants", "claimantIds", (c, article) => Names(article, c.ClaimantIds)),
        new("Kinds", "kinds", (c, _) => string.Join("; ", c.Kinds)),
        new("Certainty", "certainty", (c, _) => c.Certainty?.Value),
        new("Writer's stance", "authorStance", (c, _) => c.AuthorStance?.Value),
        new("Date", "date", (c, _) => c.Date?.Text),
        new("Verdicts", null, (c, article) => string.Join("; ", article.Annotations.Referring<Verdict>(c.Id).Where(verdict => verdict.ClaimId == c.Id).Select(verdict => $"{verdict.Label} ({verdict.Basis})"))),
    ];

    private static readonly Column<Evidence>[] EvidenceColumns =
    [
        new("Description", "description", (e, _) => e.Description),
        new("Words", "target", (e, article) => Words(article, e.Target)),
        new("Address", "url", (e, _) => e.Url),
        new("Sources", "sourceIds", (e, article) => Names(article, e.SourceIds)),
        new("Medium", "medium", (e, _) => e.Medium?.Value),
        new("Rating", "rating", (e, _) => e.Rating?.ToString()),
        new("Published", "published", (e, _) => e.Published?.Text),
        new("Bears on", null, (e, article) => string.Join("; ", article.Annotations.ReferencesTo(e.Id).Where(reference => reference.Member == "evidenceIds").Select(reference => article.Find<EvidenceSet>(reference.FromId)).OfType<EvidenceSet>().Select(set => $"{set.Stance} {set.ClaimId}"))),
    ];

    private AnnotationTable(Type type, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<string> members) => (Type, Header, Rows, Members) = (type, header, rows, members);

    /// <summary>The annotation type of the rows.</summary>
    public Type Type { get; }

    /// <summary>The titles of the columns; the first two are <c>Article</c> and <c>Id</c>.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>One row an annotation, in the order of the article, with one cell a column. What is not known is an empty cell.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The members that are shown, by their JSON names.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The table of one article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the three, or a span ends outside the text.</exception>
    public static AnnotationTable Of(TableKind kind, AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        return kind switch
        {
            TableKind.Attributions => Of(AttributionColumns, annotated),
            TableKind.Claims => Of(ClaimColumns, annotated),
            TableKind.Evidence => Of(EvidenceColumns, annotated),
            _ => throw UnknownKind(kind),
        };
    }

    internal static ArgumentOutOfRangeException UnknownKind(TableKind kind) =>
        new(nameof(kind), kind, "A table is of attributions, claims or evidence.");

    private static AnnotationTable Of<T>(Column<T>[] columns, AnnotatedArticle annotated) where T : Annotation
    {
        var article = annotated.Article.Id ?? annotated.Article.Headline ?? "";
        return new AnnotationTable(
            typeof(T),
            [.. columns.Select(column => column.Title).Prepend("Id").Prepend("Article")],
            [.. annotated.OfType<T>().Select(row => (IReadOnlyList<string>)columns.Select(column => column.Value(row, annotated) ?? "").Prepend(row.Id.Value).Prepend(article).ToArray())],
            [.. columns.Select(column => column.Member).OfType<string>()]);
    }

    private static string Words(AnnotatedArticle annotated, SpanSet? spans) => spans is null ? "" : annotated.TextOf(spans);

    private static string Names(AnnotatedArticle annotated, IReadOnlyList<AnnotationId> ids) => string.Join("; ", ids.Select(id => annotated.Find<Entity>(id)?.Name ?? id.Value));

    private sealed record Column<T>(string Title, string? Member, Func<T, AnnotatedArticle, string?> Value);
}

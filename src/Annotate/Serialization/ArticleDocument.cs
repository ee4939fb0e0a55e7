namespace Annotate.Serialization;

/// <summary>An article as it stands in a file: layout in the unit of the file, hash as claimed.</summary>
internal sealed record ArticleDocument : Extensible
{
    public string? Id { get; init; }

    public string? Headline { get; init; }

    public string? Byline { get; init; }

    /// <summary>Null where the file has none, which the reader refuses in its own words.</summary>
    public string? Text { get; init; }

    public string? Sha256 { get; init; }

    public string? PreviousSha256 { get; init; }

    public PartialDate? Published { get; init; }

    public PartialDate? Modified { get; init; }

    public string? Language { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Version { get; init; }

    public LayoutDocument? Layout { get; init; }

    public static ArticleDocument From(Article article, OffsetUnit unit) => new()
    {
        Id = article.Id,
        Headline = article.Headline,
        Byline = article.Byline,
        Text = article.Text,
        Sha256 = article.Sha256,
        PreviousSha256 = article.PreviousSha256,
        Published = article.Published,
        Modified = article.Modified,
        Language = article.Language,
        Publisher = article.Publisher,
        Url = article.Url,
        Version = article.Version,
        Layout = article.Layout is { } layout ? LayoutDocument.From(layout, article.Offsets, unit) : null,
        Extra = article.Extra,
    };
}

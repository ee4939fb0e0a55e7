namespace Annotate.Serialization;

/// <summary>An article as it stands in a file: layout in the unit of the file, hash as claimed.</summary>
internal sealed record ArticleDocument : Extensible
{
    public string? Id { get; init; }

    public string? Headline { get; init; }

    public string? Byline { get; init; }

    public required string Text { get; init; }

    public string? Sha256 { get; init; }

    public string? PreviousSha256 { get; init; }

    public PartialDate? Published { get; init; }

    public PartialDate? Modified { get; init; }

    public string? Language { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Version { get; init; }

    public LayoutDocument? Layout { get; init; }
}

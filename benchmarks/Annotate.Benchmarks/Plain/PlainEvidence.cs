namespace Annotate.Benchmarks.Plain;

internal sealed class PlainEvidence : PlainAnnotation
{
    public PlainSpanSet? Target { get; set; }

    public string? ArticleUri { get; set; }

    public string? Url { get; set; }

    public string? ArchivedUrl { get; set; }

    public string? Locator { get; set; }

    public string? AttributionId { get; set; }

    public string? Description { get; set; }

    public List<string>? SourceIds { get; set; }

    public string? SourceLevel { get; set; }

    public string? Medium { get; set; }

    public string? Published { get; set; }

    public string? Retrieved { get; set; }

    public string? IndependenceGroup { get; set; }

    public string? Rating { get; set; }

    public string? Question { get; set; }

    public string? Answer { get; set; }

    public string? AnswerType { get; set; }
}

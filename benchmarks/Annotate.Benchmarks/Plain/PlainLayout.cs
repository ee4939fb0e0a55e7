namespace Annotate.Benchmarks.Plain;

internal sealed class PlainLayout
{
    public int[]? Headline { get; set; }

    public int[]? RepeatedHeadline { get; set; }

    public int[]? Byline { get; set; }

    public int[]? BylineName { get; set; }

    public int[]? BylineRole { get; set; }

    public int[][]? Paragraphs { get; set; }

    public int[][]? Spacers { get; set; }
}

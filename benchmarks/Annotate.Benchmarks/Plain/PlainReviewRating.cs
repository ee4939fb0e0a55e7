namespace Annotate.Benchmarks.Plain;

internal sealed class PlainReviewRating
{
    public double? Value { get; set; }

    public double? Best { get; set; }

    public double? Worst { get; set; }

    public string? Text { get; set; }

    public string? Explanation { get; set; }
}

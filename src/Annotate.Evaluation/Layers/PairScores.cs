namespace Annotate.Evaluation;

/// <summary>The spans of one annotator scored against those of another.</summary>
public sealed record PairScores
{
    /// <summary>The annotator taken as gold.</summary>
    public required string First { get; init; }

    /// <summary>The annotator taken as predicted.</summary>
    public required string Second { get; init; }

    /// <summary>The pairs and counts.</summary>
    public required SpanScores Scores { get; init; }
}

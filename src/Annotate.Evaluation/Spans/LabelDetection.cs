namespace Annotate.Evaluation;

/// <summary>The counts of one label.</summary>
public sealed record LabelDetection
{
    /// <summary>The label.</summary>
    public required string Label { get; init; }

    /// <summary>Its counts.</summary>
    public required PrecisionRecall Counts { get; init; }
}

namespace Annotate.Evaluation;

/// <summary>The counts of one label or role.</summary>
public sealed record LabelCounts
{
    /// <summary>The label or role.</summary>
    public required string Label { get; init; }

    /// <summary>Its counts.</summary>
    public required SchemeCounts Counts { get; init; }
}

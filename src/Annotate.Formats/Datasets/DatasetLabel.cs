namespace Annotate.Formats.Datasets;

/// <summary>One row of a table of labels: what a label of a claim data set is read as, and what gets lost.</summary>
public sealed record DatasetLabel
{
    /// <summary>The label as the data set spells it.</summary>
    public required string Label { get; init; }

    /// <summary>The verdict that it is read as; null where it labels evidence only.</summary>
    public VerdictLabel? Verdict { get; init; }

    /// <summary>The stance of evidence that it is read as; null where it labels claims only.</summary>
    public Stance? Stance { get; init; }

    /// <summary>What the label means that the value it is read as does not say, or the other way round; null where nothing gets
    /// lost.</summary>
    public string? Loss { get; init; }
}

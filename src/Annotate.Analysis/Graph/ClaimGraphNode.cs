namespace Annotate.Analysis;

/// <summary>A node of a <see cref="ClaimGraph"/>.</summary>
public sealed record ClaimGraphNode
{
    /// <summary>The annotation.</summary>
    public required AnnotationId Id { get; init; }

    /// <summary>What it is.</summary>
    public required ClaimGraphNodeKind Kind { get; init; }

    /// <summary>The claim, what the evidence shows, or the name of the source.</summary>
    public required string Label { get; init; }

    /// <summary>Id and label.</summary>
    public override string ToString() => $"{Id}: {Label}";
}

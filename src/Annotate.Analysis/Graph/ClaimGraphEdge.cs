namespace Annotate.Analysis;

/// <summary>An edge of a <see cref="ClaimGraph"/>.</summary>
public sealed record ClaimGraphEdge
{
    /// <summary>The node it leaves.</summary>
    public required AnnotationId FromId { get; init; }

    /// <summary>The node it leads to.</summary>
    public required AnnotationId ToId { get; init; }

    /// <summary>What it says: <c>gives</c> (source to evidence), <c>claims</c> (source to claim), a stance (evidence to claim, or to the
    /// source that an undercut attacks), or the label of a relation between claims.</summary>
    public required string Label { get; init; }

    /// <summary>The evidence set or relation behind it; edges of one set belong together (AND).</summary>
    public AnnotationId? ViaId { get; init; }

    /// <summary>From, label and to.</summary>
    public override string ToString() => $"{FromId} {Label} {ToId}{(ViaId is { } via ? $" ({via})" : "")}";
}

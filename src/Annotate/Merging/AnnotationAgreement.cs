namespace Annotate.Merging;

/// <summary>An annotation that one or more annotators made alike.</summary>
public sealed record AnnotationAgreement
{
    /// <summary>The annotation of the merged layer; null where the policy did not keep it.</summary>
    public AnnotationId? MergedId { get; init; }

    /// <summary>Who made it, in the order of the layers.</summary>
    public IReadOnlyList<string> Annotators { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The annotators' own annotations in the merged article.</summary>
    public IReadOnlyList<AnnotationId> OriginalIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>Whether it was kept only because something that was kept refers to it.</summary>
    public required bool IsKeptForReference { get; init; }

    /// <summary>The merged id and who made it.</summary>
    public override string ToString() => $"{MergedId?.Value ?? "not kept"}: {string.Join(", ", Annotators)}"
        + $"{(IsKeptForReference ? " (kept because it is referred to)" : "")}";
}

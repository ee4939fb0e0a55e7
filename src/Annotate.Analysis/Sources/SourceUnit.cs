namespace Annotate.Analysis;

/// <summary>Sources that count as one: joined by membership, by whom they act or speak for, by what their evidence was derived from, or by
/// an independence group.</summary>
public sealed record SourceUnit
{
    /// <summary>The identified sources of the unit that give the evidence, in the order of the evidence.</summary>
    public IReadOnlyList<AnnotationId> SourceIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>Their names, in the same order.</summary>
    public IReadOnlyList<string> Names { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The evidence that comes from the unit.</summary>
    public IReadOnlyList<AnnotationId> EvidenceIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The names.</summary>
    public override string ToString() => string.Join(" with ", Names);
}

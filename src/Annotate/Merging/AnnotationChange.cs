namespace Annotate.Merging;

/// <summary>An annotation that differs between two versions, member by member.</summary>
public sealed record AnnotationChange
{
    /// <summary>The annotation.</summary>
    public required AnnotationId Id { get; init; }

    /// <summary>Its members that differ, in the order of the file.</summary>
    public IReadOnlyList<MemberChange> Members { get; init => field = ValueList.Copy(value); } = ValueList<MemberChange>.Empty;

    /// <summary>Whether only span roles differ: the annotation says the same of another place.</summary>
    public bool IsMove => Members.Count > 0 && Members.All(member => member.IsSpans);

    /// <summary>The id and the members.</summary>
    public override string ToString() => $"{Id}: {string.Join("; ", Members)}";
}

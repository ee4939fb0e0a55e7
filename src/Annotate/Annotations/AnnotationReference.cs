namespace Annotate;

/// <summary>A reference from one annotation to another.</summary>
public readonly record struct AnnotationReference
{
    internal AnnotationReference(AnnotationId fromId, string member, AnnotationId toId) => (FromId, Member, ToId) = (fromId, member, toId);

    /// <summary>The annotation that refers.</summary>
    public AnnotationId FromId { get; }

    /// <summary>The member by which it refers, by its JSON name: <c>sourceIds</c>.</summary>
    public string Member { get; }

    /// <summary>The annotation referred to.</summary>
    public AnnotationId ToId { get; }

    /// <summary><c>a12.sourceIds -> russia</c>.</summary>
    public override string ToString() => $"{FromId}.{Member} -> {ToId}";
}

namespace Annotate;

/// <summary>A labelled relation of any arity between annotations or stretches of text.</summary>
/// <remarks>Terms: BioC and brat. The span roles are reported as <c>roles.<em>name</em></c>, the references as
/// <c>roles.<em>name</em>.targetId</c>.</remarks>
public sealed record Relation : Annotation
{
    /// <summary>What the relation says of its roles.</summary>
    public required RelationLabel Label { get; init; }

    /// <summary>The participants, in the order given.</summary>
    public IReadOnlyList<RelationRole> Roles { get; init => field = ValueList.Copy(value); } = ValueList<RelationRole>.Empty;

    /// <summary>The first participant with a role name, compared ordinally; null where there is none.</summary>
    public RelationRole? FindRole(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var role in Roles)
        {
            if (string.Equals(role.Name, name, StringComparison.Ordinal))
                return role;
        }
        return null;
    }

    /// <inheritdoc/>
    /// <remarks>A participant is left out when its annotation and its words are gone.</remarks>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        rewriter.RequiredText("label", Label.Value);
        var roles = new List<RelationRole>(Roles.Count);
        foreach (var role in Roles)
        {
            rewriter.RequiredText("roles.name", role.Name);
            var target = rewriter.Spans(SpanName(role), role.Target);
            var targetId = rewriter.Reference(IdName(role), role.TargetId, ReferenceTarget.Any);
            if (target is not null || targetId is not null || (role.Target is null && role.TargetId is null))
                roles.Add(role with { Target = target, TargetId = targetId });
        }
        return this with { Roles = roles };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.RequiredText("label", Label.Value);
        foreach (var role in Roles)
        {
            visitor.RequiredText("roles.name", role.Name);
            visitor.Spans(SpanName(role), role.Target);
            visitor.Reference(IdName(role), role.TargetId, ReferenceTarget.Any);
        }
    }

    private static string SpanName(RelationRole role) => $"roles.{role.Name}";

    private static string IdName(RelationRole role) => $"roles.{role.Name}.targetId";
}

namespace Annotate;

/// <summary>Somebody or something that the article speaks of: a person, a body, a place, a source.</summary>
/// <remarks>A collective names its members; a spokesperson or an agency whom it acts for.</remarks>
public sealed record Entity : Annotation
{
    /// <summary>The name by which it is known.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public EntityKind? Kind { get; init; }

    /// <summary>Other names and abbreviations.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The entities that make up this collective.</summary>
    public IReadOnlyList<AnnotationId> MemberIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The entities that it speaks or acts for: a spokesperson's group, an agency's ministry.</summary>
    public IReadOnlyList<AnnotationId> ActsForIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>IRIs of the same thing elsewhere, such as Wikidata (schema.org sameAs).</summary>
    public IReadOnlyList<string> SameAs { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>What kind of source it is.</summary>
    public SourceKind? SourceKind { get; init; }

    /// <summary>The part of society it belongs to as a source.</summary>
    public Affiliation? Affiliation { get; init; }

    /// <summary>The part it plays in what is told.</summary>
    public SourceRole? Role { get; init; }

    /// <summary>Its reliability as a source (STANAG 2511, A to F); only the default for the evidence it gives.</summary>
    public Reliability? Reliability { get; init; }

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        rewriter.RequiredText("name", Name);
        return this with
        {
            MemberIds = rewriter.References<Entity>("memberIds", MemberIds),
            ActsForIds = rewriter.References<Entity>("actsForIds", ActsForIds),
        };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.RequiredText("name", Name);
        visitor.References<Entity>("memberIds", MemberIds);
        visitor.References<Entity>("actsForIds", ActsForIds);
    }
}

using System.Text.Json;

namespace Annotate;

/// <summary>An annotation whose type nobody registered, or which its type refused: its whole JSON, untouched, with its span sets
/// found.</summary>
/// <remarks>
/// <para>Span sets are self-describing, and members named <c>…Id</c> and <c>…Ids</c> are references: so it is indexed, validated, moved and
/// re-mapped like any other. Roles and members are named by their path inside the object: <c>target</c>, <c>parts[0].target</c>.</para>
/// <para>It is written as its JSON; only what was mapped, and the common members that were set on it, are replaced.</para>
/// </remarks>
public sealed record UnknownAnnotation : Annotation
{
    internal UnknownAnnotation(
        ReadOnlyMemory<byte> json, OffsetUnit unit, string? type, ValueList<LocatedSpans> spans, ValueList<LocatedReference> references)
    {
        Utf8Json = json;
        Unit = unit;
        Type = type;
        LocatedSpans = spans;
        LocatedReferences = references;
    }

    /// <summary>The type that the file names; null where it names none.</summary>
    public string? Type { get; }

    /// <summary>The JSON value as it was read, in UTF-8. Offsets in it are in the unit of its file, and as they were read.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; }

    /// <summary>The unit of the offsets in <see cref="Utf8Json"/>.</summary>
    public OffsetUnit Unit { get; }

    /// <summary>Whether the JSON holds this <see cref="Annotation.Id"/>, or it was set; if not, it was made up so that the annotation can
    /// be named, and is not written.</summary>
    public bool HasOwnId => Id != MadeUpId;

    /// <summary>The id that was made up because the JSON has none of its own.</summary>
    internal AnnotationId? MadeUpId { get; init; }

    /// <summary>Whether the JSON has span sets that do not fit the text: they can be copied, and not converted to another unit.</summary>
    internal bool LeavesSpans { get; init; }

    internal ValueList<LocatedSpans> LocatedSpans { get; init; }

    internal ValueList<LocatedReference> LocatedReferences { get; init; }

    /// <summary>Makes one of the JSON object that a file would hold, with offsets in UTF-16 code units.</summary>
    /// <param name="json">A JSON object with a string member <c>id</c>.</param>
    /// <exception cref="AnnotationFormatException">The text is not such an object.</exception>
    public static UnknownAnnotation Parse(
        [System.Diagnostics.CodeAnalysis.StringSyntax(System.Diagnostics.CodeAnalysis.StringSyntaxAttribute.Json)] string json) =>
        UnknownAnnotationReader.Parse(json);

    /// <summary>The JSON as an element, independent of this annotation. Parsed at each call.</summary>
    public JsonElement ToJsonElement() => JsonElement.Parse(Utf8Json.Span);

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        var spans = new List<LocatedSpans>(LocatedSpans.Count);
        foreach (var located in LocatedSpans)
            spans.Add(located with { Spans = rewriter.Spans(located.Path, located.Spans) });
        var references = new List<LocatedReference>(LocatedReferences.Count);
        foreach (var located in LocatedReferences)
            references.Add(located with { Id = rewriter.Reference(located.Path, located.Id, ReferenceTarget.Any) });
        return this with { LocatedSpans = ValueList.Copy(spans), LocatedReferences = ValueList.Copy(references) };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        foreach (var located in LocatedSpans)
            visitor.Spans(located.Path, located.Spans);
        foreach (var located in LocatedReferences)
            visitor.Reference(located.Path, located.Id, ReferenceTarget.Any);
    }

    /// <summary>Whether both have the same JSON, spans and common members.</summary>
    public bool Equals(UnknownAnnotation? other) =>
        ReferenceEquals(this, other)
        || (base.Equals(other)
            && Unit == other.Unit
            && MadeUpId == other.MadeUpId
            && Utf8Json.Span.SequenceEqual(other.Utf8Json.Span)
            && LocatedSpans == other.LocatedSpans
            && LocatedReferences == other.LocatedReferences);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Utf8Json.Length, LocatedSpans, LocatedReferences);
}

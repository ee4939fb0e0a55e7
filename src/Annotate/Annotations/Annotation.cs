using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>Something said about an article: the base of all annotation types, yours included.</summary>
/// <remarks>
/// <para>Derive a <em>sealed, non-positional record</em>, override <see cref="Rewrite"/>, and register it under a name with a dot
/// (<see cref="AnnotationTypes.Add{T}"/>). Members that are <see cref="SpanSet"/>s are its span roles; members named <c>…Id</c> or
/// <c>…Ids</c> are <see cref="AnnotationId"/>s and refer to other annotations of the article.</para>
/// <para>Immutable, with value equality over every member. Lists are never null.</para>
/// <para>The common members follow W3C Web Annotation and W3C PROV.</para>
/// </remarks>
public abstract record Annotation : Extensible
{
    /// <summary>The name of this annotation, unique within its article.</summary>
    [JsonPropertyOrder(-100)]
    [JsonConverter(typeof(BareAnnotationJsonConverter))]
    public required AnnotationId Id { get; init; }

    /// <summary>The id of the <see cref="Agent"/> that made it: a person, an organisation, or software with its version and
    /// model.</summary>
    [JsonPropertyOrder(-99)]
    public string? CreatedBy { get; init; }

    /// <summary>When it was made.</summary>
    [JsonPropertyOrder(-98)]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyOrder(-97)]
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>How sure its maker is, 0 to 1.</summary>
    [JsonPropertyOrder(-96)]
    public double? Confidence { get; init; }

    /// <summary>The layer it belongs to: an annotator's, a model's, an optional part of the guidelines. Null is the main layer.</summary>
    [JsonPropertyOrder(-95)]
    public string? Layer { get; init; }

    /// <summary>Why it was made.</summary>
    [JsonPropertyOrder(-94)]
    public Motivation? Motivation { get; init; }

    /// <summary>The annotations that it was made from (prov:wasDerivedFrom).</summary>
    [JsonPropertyOrder(-93)]
    public IReadOnlyList<AnnotationId> DerivedFromIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>Returns a copy whose own span roles and references are mapped by <paramref name="rewriter"/>; null when a required one is
    /// gone.</summary>
    /// <remarks>
    /// <para>Map the members that your type adds, each under its JSON name. The common members (<see cref="Id"/>,
    /// <see cref="DerivedFromIds"/>) are mapped by <see cref="AnnotationRewriter.Apply"/>, which callers use.</para>
    /// <para>Indexing, validation, rebasing, merging and conversion are all built on this one method, so a member that it leaves out is
    /// neither found nor moved. <see cref="AnnotateJson"/> therefore tries each registered type on a record with every member set, and
    /// refuses one that leaves out, drops, swaps or misnames a member. What stands in a nested value is named by its path:
    /// <c>actors.target</c>.</para>
    /// <para>A type that refuses that record (its <c>init</c> accepts none of the values tried, or this method throws for them) is
    /// checked on each record that is read or written. Not looked into is what stands behind a converter of your own.</para>
    /// </remarks>
    /// <param name="rewriter">Maps spans and references.</param>
    public abstract Annotation? Rewrite(AnnotationRewriter rewriter);

    /// <summary>Reports the span roles and references of this annotation to <paramref name="visitor"/>, in the order of the
    /// members.</summary>
    /// <remarks>The default runs a recording <see cref="Rewrite"/>. Override it only for speed. Callers use
    /// <see cref="AnnotationVisitor.Visit"/>.</remarks>
    /// <param name="visitor">Receives what is reported.</param>
    public virtual void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        Rewrite(new RecordingRewriter(visitor));
    }
}

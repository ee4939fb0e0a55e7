using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Merging;

/// <summary>What one annotator made of an article.</summary>
public sealed record AnnotatorLayer
{
    /// <summary>The id of the annotator's <see cref="Agent"/>.</summary>
    public required string Annotator { get; init; }

    /// <summary>The article as annotated.</summary>
    public required AnnotatedArticle Annotated { get; init; }
}

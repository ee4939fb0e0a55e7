using System.Text.Json.Serialization;
using Annotate.Serialization;

namespace Annotate;

/// <summary>An article with its annotations and the agents that made them.</summary>
/// <remarks>
/// Immutable and safe for concurrent use; changes give a new instance that shares all that did not change. Two instances are equal only
/// when they are the same; <see cref="ContentEquals"/> compares what they hold.
/// </remarks>
[JsonConverter(typeof(AnnotatedArticleJsonConverter))]
public sealed partial class AnnotatedArticle
{
    internal AnnotatedArticle(Article article, AnnotationSet annotations, ValueList<Agent>? agents = null, ExtraMembers? extra = null) =>
        (Article, Annotations, Agents, Extra) = (article, annotations, agents ?? ValueList<Agent>.Empty, extra ?? ExtraMembers.Empty);

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The annotations, in the order of the file.</summary>
    public AnnotationSet Annotations { get; }

    /// <summary>Who made the annotations, in the order of the file.</summary>
    public IReadOnlyList<Agent> Agents { get; }

    /// <summary>Members of the document that the format does not know, kept.</summary>
    public ExtraMembers Extra { get; }

    /// <summary>The agent of this id; null where the article lists none. Linear in the number of agents.</summary>
    public Agent? FindAgent(string? id) => Agents.FirstOrDefault(agent => string.Equals(agent.Id, id, StringComparison.Ordinal));

    /// <inheritdoc cref="AnnotationSet.Get{T}"/>
    public T Get<T>(AnnotationId id) where T : Annotation => Annotations.Get<T>(id);

    /// <inheritdoc cref="AnnotationSet.Find{T}"/>
    public T? Find<T>(AnnotationId id) where T : Annotation => Annotations.Find<T>(id);

    /// <inheritdoc cref="AnnotationSet.OfType{T}"/>
    public IEnumerable<T> OfType<T>() where T : Annotation => Annotations.OfType<T>();

    /// <inheritdoc cref="Article.TextOf(TextSpan)"/>
    public string TextOf(TextSpan span) => Article.TextOf(span);

    /// <inheritdoc cref="Article.TextOf(SpanSet)"/>
    public string TextOf(SpanSet spans) => Article.TextOf(spans);

    /// <inheritdoc cref="Article.QuotesOf"/>
    public IReadOnlyList<string> QuotesOf(SpanSet spans) => Article.QuotesOf(spans);

    /// <summary>Whether both have equal articles, agents and unknown members, and equal annotations in the same order.</summary>
    public bool ContentEquals(AnnotatedArticle? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Article == other.Article
            && Agents.Equals(other.Agents)
            && Extra.Equals(other.Extra)
            && Annotations.SequenceEqual(other.Annotations));

    /// <summary>The article and the number of annotations; never the text.</summary>
    public override string ToString() => $"{Article}, {Annotations.Count} annotations";
}

using System.Text;
using System.Text.Json;

namespace Annotate.Merging;

/// <summary>What differs between two annotated versions of one article, annotation by annotation and member by member.</summary>
/// <remarks>Annotations are matched by id. Spans are compared as offsets in UTF-16 code units. Nothing differs exactly where
/// <see cref="AnnotatedArticle.ContentEquals"/> holds.</remarks>
public sealed record ArticleDiff
{
    /// <summary>The members of the article's metadata that differ; a new text shows in its <c>sha256</c>. Agents are named <c>agents.</c>
    /// and their id, their order <c>agents</c>; members of the document that the format does not know are named <c>$.</c> and their
    /// name.</summary>
    public IReadOnlyList<MemberChange> Article { get; init => field = ValueList.Copy(value); } = ValueList<MemberChange>.Empty;

    /// <summary>The annotations only the later version has, in its order.</summary>
    public IReadOnlyList<AnnotationId> AddedIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The annotations only the earlier version has, in its order.</summary>
    public IReadOnlyList<AnnotationId> RemovedIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The annotations of which more differs than their place.</summary>
    public IReadOnlyList<AnnotationChange> Changed { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationChange>.Empty;

    /// <summary>The annotations of which only the place differs.</summary>
    public IReadOnlyList<AnnotationChange> Moved { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationChange>.Empty;

    /// <summary>The annotations that stand elsewhere among those that both versions have, in the later order: as few as account for the new
    /// order.</summary>
    public IReadOnlyList<AnnotationId> ReorderedIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Article.Count + AddedIds.Count + RemovedIds.Count + Changed.Count + Moved.Count + ReorderedIds.Count == 0;

    /// <summary>Compares versions that hold standard and unknown types.</summary>
    /// <inheritdoc cref="Between(AnnotatedArticle, AnnotatedArticle, AnnotateJson)"/>
    public static ArticleDiff Between(AnnotatedArticle before, AnnotatedArticle after) => Between(before, after, AnnotateJson.Default);

    /// <summary>Compares versions that hold types of your own. Linear, but for finding a new order, which takes n log n steps.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="json">Knows your types.</param>
    /// <exception cref="AnnotationFormatException">An annotation that differs cannot be written as JSON: a span outside the text, a type
    /// that is not registered.</exception>
    public static ArticleDiff Between(AnnotatedArticle before, AnnotatedArticle after, AnnotateJson json)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(json);
        var differing = after.Annotations.Where(annotation => before.Annotations.Find(annotation.Id) is { } old && !old.Equals(annotation))
            .Select(annotation => annotation.Id)
            .ToHashSet();
        var (old, now) = (AnnotationMembers.Of(before, differing, json), AnnotationMembers.Of(after, differing, json));
        var changes = after.Annotations.Where(annotation => differing.Contains(annotation.Id))
            .Select(annotation => new AnnotationChange
            {
                Id = annotation.Id,
                Members = AnnotationMembers.Compare(old.Of(annotation.Id), now.Of(annotation.Id))
            })
            .ToLookup(change => change.IsMove);
        return new ArticleDiff
        {
            Article = ValueList.Copy(AnnotationMembers.Compare(old.Article, now.Article)
                .Concat(AnnotationMembers.Compare("agents.", old.Agents, now.Agents))
                .Concat(AgentOrder(before.Agents, after.Agents))
                .Concat(AnnotationMembers.Compare("$.", old.Extra, now.Extra))),
            AddedIds = ValueList.Copy(after.Annotations.Select(annotation => annotation.Id).Where(id => !before.Annotations.Contains(id))),
            RemovedIds = ValueList.Copy(
                before.Annotations.Select(annotation => annotation.Id).Where(id => !after.Annotations.Contains(id))),
            Changed = ValueList.Copy(changes[false]),
            Moved = ValueList.Copy(changes[true]),
            ReorderedIds = Reordered(before.Annotations, after.Annotations),
        };
    }

    /// <summary>One difference a line.</summary>
    public override string ToString()
    {
        if (IsEmpty)
            return "Nothing differs.";
        var text = new StringBuilder();
        foreach (var change in Article)
            text.Append($"article {change}\n");
        foreach (var id in AddedIds)
            text.Append($"+ {id}\n");
        foreach (var id in RemovedIds)
            text.Append($"- {id}\n");
        foreach (var change in Changed)
            text.Append($"~ {change}\n");
        foreach (var change in Moved)
            text.Append($"> {change}\n");
        foreach (var id in ReorderedIds)
            text.Append($"^ {id}\n");
        return text.ToString(0, text.Length - 1);
    }

    private static IEnumerable<MemberChange> AgentOrder(IReadOnlyList<Agent> before, IReadOnlyList<Agent> after)
    {
        var (old, now) = (string.Join(", ", before.Select(agent => agent.Id)), string.Join(", ", after.Select(agent => agent.Id)));
        if (before.Count == after.Count
            && !string.Equals(old, now, StringComparison.Ordinal)
            && before.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal).SetEquals(after.Select(agent => agent.Id)))
            yield return new MemberChange
            {
                Name = "agents",
                Before = $"\"{JsonEncodedText.Encode(old)}\"",
                After = $"\"{JsonEncodedText.Encode(now)}\"",
                IsSpans = false
            };
    }

    private static ValueList<AnnotationId> Reordered(AnnotationSet before, AnnotationSet after)
    {
        var common = after.Select(annotation => annotation.Id).Where(before.Contains).ToArray();
        var stay = LongestIncreasing.Of(Array.ConvertAll(common, before.IndexOf));
        return ValueList.Copy(common.Where((_, i) => !stay[i]));
    }
}

using System.Text.Json;

namespace Annotate.Merging;

internal sealed class ThreeWayMerger(AnnotatedArticle common, AnnotatedArticle ours, AnnotatedArticle theirs, AnnotateJson json)
{
    private readonly List<Annotation> _merged = [];
    private readonly Dictionary<AnnotationId, int> _places = [];
    private readonly Dictionary<AnnotationId, MergeConflict> _conflicts = [];
    private readonly List<MergeConflict> _otherConflicts = [];
    private readonly List<AnnotationId> _bothChanged = [];
    private readonly List<Annotation> _removed = [];

    public ThreeWayMerge Merge()
    {
        foreach (var mine in ours.Annotations)
            Take(mine.Id, common.Annotations.Find(mine.Id), mine, theirs.Annotations.Find(mine.Id));
        foreach (var other in theirs.Annotations.Where(other => !ours.Annotations.Contains(other.Id)))
            Take(other.Id, common.Annotations.Find(other.Id), null, other);
        MergeMembers();
        RestoreReferredTo();
        var annotated = MergeArticle().Annotate(_merged).With(MergeExtra());
        annotated = MergeAgents(annotated);
        return new ThreeWayMerge(annotated, ValueList.Copy(_otherConflicts.Concat(
            _merged.Where(annotation => _conflicts.ContainsKey(annotation.Id)).Select(annotation => _conflicts[annotation.Id]))));
    }

    private void Take(AnnotationId id, Annotation? old, Annotation? mine, Annotation? other)
    {
        if (Equals(mine, other) || Equals(old, other))
        {
            if (mine is not null)
                Keep(mine);
            else
                _removed.Add(other!);
        }
        else if (Equals(old, mine))
        {
            if (other is not null)
                Keep(other);
            else
                _removed.Add(mine!);
        }
        else if (mine is null || other is null)
        {
            Keep((mine ?? other)!);
            _conflicts[id] = new MergeConflict { Kind = ConflictKind.RemovedAndChanged, AnnotationId = id };
        }
        else
        {
            Keep(mine);
            _bothChanged.Add(id);
        }
    }

    private void MergeMembers()
    {
        var ids = _bothChanged.ToHashSet();
        if (ids.Count == 0)
            return;
        var (old, mine, other) =
            (AnnotationMembers.Of(common, ids, json), AnnotationMembers.Of(ours, ids, json), AnnotationMembers.Of(theirs, ids, json));
        var rewritten = new List<OrderedDictionary<string, string>>();
        foreach (var id in _bothChanged)
        {
            var (result, conflicts) = MergeMembers(old.Of(id), mine.Of(id), other.Of(id));
            rewritten.Add(result);
            if (conflicts.Count > 0)
                _conflicts[id] = new MergeConflict
                {
                    Kind = common.Annotations.Contains(id) ? ConflictKind.BothChanged : ConflictKind.BothAdded,
                    AnnotationId = id,
                    Members = conflicts
                };
        }
        foreach (var annotation in AnnotationMembers.Read(ours.Article, rewritten, json))
            _merged[_places[annotation.Id]] = annotation;
    }

    private static (OrderedDictionary<string, string> Merged, List<(string Name, string? Base, string? Ours, string? Theirs)> Conflicts)
        MergeMembers(
        OrderedDictionary<string, string> old, OrderedDictionary<string, string> mine, OrderedDictionary<string, string> other)
    {
        var conflicts = new List<(string Name, string? Base, string? Ours, string? Theirs)>();
        // Members of another type do not go together with ours.
        if (!string.Equals(mine.GetValueOrDefault("type"), other.GetValueOrDefault("type"), StringComparison.Ordinal))
            return (mine, [("type", old.GetValueOrDefault("type"), mine.GetValueOrDefault("type"), other.GetValueOrDefault("type"))]);
        var merged = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in mine.Keys.Concat(other.Keys).Distinct(StringComparer.Ordinal))
        {
            var (was, our, their) = (old.GetValueOrDefault(name), mine.GetValueOrDefault(name), other.GetValueOrDefault(name));
            var isTheirs = string.Equals(was, our, StringComparison.Ordinal);
            if (!isTheirs && !string.Equals(was, their, StringComparison.Ordinal) && !string.Equals(our, their, StringComparison.Ordinal))
                conflicts.Add((name, was, our, their));
            if ((isTheirs ? their : our) is { } kept)
                merged.Add(name, kept);
        }
        return (merged, conflicts);
    }

    /// <summary>Takes back removals of what the result refers to, and of what that refers to in turn.</summary>
    private void RestoreReferredTo()
    {
        var removed = _removed.ToDictionary(annotation => annotation.Id);
        var visitor = new References();
        for (var i = 0; i < _merged.Count && removed.Count > 0; i++)
        {
            visitor.Ids.Clear();
            visitor.Visit(_merged[i]);
            foreach (var id in visitor.Ids)
            {
                if (!removed.Remove(id, out var restored))
                    continue;
                Keep(restored);
                _conflicts[id] = new MergeConflict { Kind = ConflictKind.RemovedAndReferredTo, AnnotationId = id };
            }
        }
    }

    private Article MergeArticle()
    {
        if (ours.Article == theirs.Article || theirs.Article == common.Article)
            return ours.Article;
        if (ours.Article == common.Article)
            return theirs.Article;
        var (old, mine, other) =
            (AnnotationMembers.Of(common, [], json), AnnotationMembers.Of(ours, [], json), AnnotationMembers.Of(theirs, [], json));
        var (merged, conflicts) = MergeMembers(old.Article, mine.Article, other.Article);
        AddArticleConflict(conflicts);
        return AnnotationMembers.Read(ours.Article, merged, json);
    }

    private ExtraMembers MergeExtra()
    {
        if (ours.Extra.Equals(theirs.Extra) || theirs.Extra.Equals(common.Extra))
            return ours.Extra;
        if (ours.Extra.Equals(common.Extra))
            return theirs.Extra;
        var (old, mine, other) =
            (AnnotationMembers.Of(common, [], json), AnnotationMembers.Of(ours, [], json), AnnotationMembers.Of(theirs, [], json));
        var (merged, conflicts) = MergeMembers(old.Extra, mine.Extra, other.Extra);
        AddArticleConflict([.. conflicts.Select(conflict => ("$." + conflict.Name, conflict.Base, conflict.Ours, conflict.Theirs))]);
        return merged.Aggregate(ExtraMembers.Empty, (extra, member) => extra.With(member.Key, JsonElement.Parse(member.Value)));
    }

    private void AddArticleConflict(List<(string Name, string? Base, string? Ours, string? Theirs)> conflicts)
    {
        if (conflicts.Count > 0)
            _otherConflicts.Add(new MergeConflict { Kind = ConflictKind.Article, Members = conflicts });
    }

    private AnnotatedArticle MergeAgents(AnnotatedArticle annotated)
    {
        var (old, mine, other) = (ById(common), ById(ours), ById(theirs));
        return annotated.Edit(editor =>
        {
            foreach (var id in ours.Agents.Concat(theirs.Agents).Select(agent => agent.Id).Distinct(StringComparer.Ordinal))
            {
                var (was, our, their) = (old.GetValueOrDefault(id), mine.GetValueOrDefault(id), other.GetValueOrDefault(id));
                var kept = our is null || (their is not null && our == was) ? their : our;
                if (our is not null && their is not null && our != their && our != was && their != was)
                    _otherConflicts.Add(new MergeConflict { Kind = ConflictKind.Agent, AgentId = id });
                editor.Set(kept!);
            }
        });
    }

    private static Dictionary<string, Agent> ById(AnnotatedArticle annotated) =>
        annotated.Agents.DistinctBy(agent => agent.Id, StringComparer.Ordinal).ToDictionary(agent => agent.Id, StringComparer.Ordinal);

    private void Keep(Annotation annotation)
    {
        _places[annotation.Id] = _merged.Count;
        _merged.Add(annotation);
    }

    private sealed class References : AnnotationVisitor
    {
        public List<AnnotationId> Ids { get; } = [];

        protected override void OnReference(string member, AnnotationId id, ReferenceTarget target) => Ids.Add(id);
    }
}

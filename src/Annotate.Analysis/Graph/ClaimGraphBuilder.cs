namespace Annotate.Analysis;

internal static class ClaimGraphBuilder
{
    public static ClaimGraph Of(ClaimIndex index)
    {
        var annotations = index.Annotated.Annotations;
        var edges = new List<ClaimGraphEdge>();
        var contradictions = new List<ClaimContradiction>();
        foreach (var claim in index.Claims)
        {
            foreach (var claimant in index.ClaimantsOf(claim))
                edges.Add(new ClaimGraphEdge { FromId = claimant.Id, ToId = claim.Id, Label = "claims" });
            foreach (var set in index.SetsOf(claim.Id))
                AddSet(index, set, edges);
        }
        foreach (var evidence in annotations.OfType<Evidence>())
        {
            foreach (var source in index.SourcesOf(evidence))
                edges.Add(new ClaimGraphEdge { FromId = source.Id, ToId = evidence.Id, Label = "gives" });
        }
        foreach (var relation in annotations.OfType<Relation>())
            AddRelation(annotations, relation, edges, contradictions);
        var nodes = NodesOf(annotations, edges);
        var contradicted = contradictions.SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).ToHashSet();
        var sets = index.Claims.ToDictionary(claim => claim.Id, claim => index.EvidenceFor(claim).Sets);
        return new ClaimGraph
        {
            Nodes = nodes,
            Edges = edges,
            Components = ComponentsOf(nodes, edges),
            UnsupportedIds = ValueList.Copy(index.Claims.Where(claim => !sets[claim.Id].Any(set => set.EffectiveStance == Stance.Supports)).Select(claim => claim.Id)),
            UnchallengedIds = ValueList.Copy(index.Claims
                .Where(claim => !contradicted.Contains(claim.Id) && !sets[claim.Id].Any(set => set.EffectiveStance == Stance.Refutes || set.EffectiveStance == Stance.Undercuts))
                .Select(claim => claim.Id)),
            Contradictions = contradictions,
        };
    }

    private static void AddSet(ClaimIndex index, EvidenceSet set, List<ClaimGraphEdge> edges)
    {
        var attacked = set.Stance == Stance.Undercuts && set.AttackedId is { } id && index.Annotated.Find<Entity>(id) is not null ? id : set.ClaimId;
        foreach (var evidence in index.EvidenceOf(set))
            edges.Add(new ClaimGraphEdge { FromId = evidence.Id, ToId = attacked, Label = set.Stance.Value, ViaId = set.Id });
    }

    private static void AddRelation(AnnotationSet annotations, Relation relation, List<ClaimGraphEdge> edges, List<ClaimContradiction> contradictions)
    {
        var claims = relation.Roles.Select(role => role.TargetId is { } id ? annotations.Find<Claim>(id) : null).OfType<Claim>().DistinctBy(claim => claim.Id).Take(2).ToArray();
        if (claims is not [var first, var second])
            return;
        edges.Add(new ClaimGraphEdge { FromId = first.Id, ToId = second.Id, Label = relation.Label.Value, ViaId = relation.Id });
        if (relation.Label == RelationLabel.Contradicts)
        {
            contradictions.Add(new ClaimContradiction
            {
                RelationId = relation.Id,
                FirstId = first.Id,
                SecondId = second.Id,
                Confidence = relation.Confidence,
                Sentence = $"“{SentenceParts.Shorten(first.Text)}” ({first.Id}) contradicts "
                    + $"“{SentenceParts.Shorten(second.Text)}” ({second.Id})",
            });
        }
    }

    private static ClaimGraphNode[] NodesOf(AnnotationSet annotations, List<ClaimGraphEdge> edges)
    {
        var linked = edges.SelectMany(edge => new[] { edge.FromId, edge.ToId }).ToHashSet();
        return
        [
            .. annotations.OfType<Claim>().Select(claim => Node(claim, ClaimGraphNodeKind.Claim, claim.Text)),
            .. annotations.OfType<Evidence>().Select(evidence => Node(evidence, ClaimGraphNodeKind.Evidence, evidence.Description ?? evidence.Id.Value)),
            .. annotations.OfType<Entity>().Where(entity => linked.Contains(entity.Id)).Select(entity => Node(entity, ClaimGraphNodeKind.Source, entity.Name)),
        ];
    }

    private static ClaimGraphNode Node(Annotation annotation, ClaimGraphNodeKind kind, string label) => new() { Id = annotation.Id, Kind = kind, Label = SentenceParts.Shorten(label) };

    private static IReadOnlyList<AnnotationId>[] ComponentsOf(ClaimGraphNode[] nodes, List<ClaimGraphEdge> edges)
    {
        var places = new Dictionary<AnnotationId, int>();
        for (var i = 0; i < nodes.Length; i++)
            places.Add(nodes[i].Id, i);
        var joined = new DisjointSets(nodes.Length);
        foreach (var edge in edges)
        {
            if (places.TryGetValue(edge.FromId, out var from) && places.TryGetValue(edge.ToId, out var to))
                joined.Join(from, to);
        }
        return [.. nodes.Select((node, i) => (node.Id, Group: joined.Find(i))).GroupBy(item => item.Group, item => item.Id).Select(ids => (IReadOnlyList<AnnotationId>)ValueList.Copy(ids)).OrderByDescending(ids => ids.Count)];
    }
}

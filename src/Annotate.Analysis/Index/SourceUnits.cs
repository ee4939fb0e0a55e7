namespace Annotate.Analysis;

/// <summary>Which entities speak as one, and which evidence and attributions have one origin, by row of the annotation set.</summary>
internal sealed class SourceUnits
{
    private readonly AnnotationSet _annotations;
    private readonly DisjointSets _sets;
    private readonly int[] _groups;

    private SourceUnits(AnnotationSet annotations)
    {
        _annotations = annotations;
        _sets = new DisjointSets(annotations.Count);
        var named = new Dictionary<(string Kind, string Name), int>();
        for (var row = 0; row < annotations.Count; row++)
            Join(row, named);
        _groups = _sets.ToGroups();
    }

    public static SourceUnits Of(AnnotationSet annotations) => new(annotations);

    /// <summary>The unit of an entity, or the origin of evidence or an attribution; -1 where there is no such annotation.</summary>
    public int UnitOf(AnnotationId id) => _annotations.IndexOf(id) is >= 0 and var row ? _groups[row] : -1;

    private void Join(int row, Dictionary<(string Kind, string Name), int> named)
    {
        switch (_annotations[row])
        {
            case Entity entity:
                JoinAll<Entity>(row, entity.MemberIds);
                JoinAll<Entity>(row, entity.ActsForIds);
                foreach (var iri in entity.SameAs)
                    JoinNamed(row, ("sameAs", iri), named);
                break;
            case Relation relation when relation.Label == RelationLabel.SpokespersonFor || relation.Label == RelationLabel.PartOf:
                JoinRoles(relation);
                break;
            case Evidence evidence:
                JoinOrigins(row, evidence.DerivedFromIds);
                if (evidence.AttributionId is { } attributionId)
                    JoinAll<Attribution>(row, [attributionId]);
                if (evidence.IndependenceGroup is { } group)
                    JoinNamed(row, ("group", group), named);
                break;
            case Attribution attribution:
                JoinOrigins(row, attribution.DerivedFromIds);
                if (attribution.ParentId is { } parentId)
                    JoinAll<Attribution>(row, [parentId]);
                break;
        }
    }

    private void JoinOrigins(int row, IReadOnlyList<AnnotationId> ids)
    {
        JoinAll<Evidence>(row, ids);
        JoinAll<Attribution>(row, ids);
    }

    private void JoinRoles(Relation relation)
    {
        var entities = relation.Roles.Where(role => role.TargetId is { } id && _annotations.Find<Entity>(id) is not null)
            .Select(role => role.TargetId!.Value)
            .ToArray();
        for (var i = 1; i < entities.Length; i++)
            _sets.Join(_annotations.IndexOf(entities[0]), _annotations.IndexOf(entities[i]));
    }

    private void JoinAll<T>(int row, IReadOnlyList<AnnotationId> ids) where T : Annotation
    {
        foreach (var id in ids)
        {
            if (_annotations.Find<T>(id) is not null)
                _sets.Join(row, _annotations.IndexOf(id));
        }
    }

    private void JoinNamed(int row, (string Kind, string Name) key, Dictionary<(string Kind, string Name), int> named)
    {
        if (!named.TryAdd(key, row))
            _sets.Join(row, named[key]);
    }
}

namespace Annotate;

/// <summary>Who refers to whom while annotations change.</summary>
/// <remarks>What a replaced or removed annotation referred to is dropped when it is next looked at, so that a batch of changes stays
/// linear.</remarks>
internal sealed class EditedReferences : AnnotationVisitor
{
    private readonly Dictionary<AnnotationId, List<(AnnotationId FromId, string Member, int Version)>> _byTarget = [];
    private readonly Dictionary<AnnotationId, int> _versions = [];
    private AnnotationId _from;
    private int _version;

    /// <summary>Takes in an annotation that is new, or stands for another one of its id now.</summary>
    public void Add(Annotation annotation)
    {
        _from = annotation.Id;
        _versions[_from] = ++_version;
        Visit(annotation);
    }

    /// <summary>Forgets what an annotation referred to.</summary>
    public void Remove(AnnotationId id) => _versions.Remove(id);

    /// <summary>The references to an annotation now.</summary>
    public IEnumerable<(AnnotationId FromId, string Member, AnnotationId ToId)> To(AnnotationId id)
    {
        if (!_byTarget.TryGetValue(id, out var references))
            return [];
        references.RemoveAll(known => _versions.GetValueOrDefault(known.FromId) != known.Version);
        return references.Select(known => (known.FromId, known.Member, id));
    }

    protected override void OnReference(string member, AnnotationId id, ReferenceTarget target)
    {
        if (!_byTarget.TryGetValue(id, out var references))
            _byTarget.Add(id, references = []);
        references.Add((_from, member, _version));
    }
}

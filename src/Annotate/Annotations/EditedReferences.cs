namespace Annotate;

/// <summary>Who refers to whom while annotations change.</summary>
/// <remarks>What a replaced or removed annotation referred to is dropped when it is next looked at, so that a batch of changes stays linear.</remarks>
/// <param name="find">Gives the annotation of an id as it is now.</param>
internal sealed class EditedReferences(Func<AnnotationId, Annotation?> find) : AnnotationVisitor
{
    private readonly Dictionary<AnnotationId, List<(Annotation From, string Member)>> _byTarget = [];
    private Annotation? _from;

    /// <summary>Takes in an annotation that is new, or stands for another one now.</summary>
    public void Add(Annotation annotation)
    {
        _from = annotation;
        Visit(annotation);
    }

    /// <summary>The references to an annotation as it is now.</summary>
    public IReadOnlyList<(Annotation From, string Member)> To(AnnotationId id)
    {
        if (!_byTarget.TryGetValue(id, out var references))
            return [];
        references.RemoveAll(reference => !ReferenceEquals(find(reference.From.Id), reference.From));
        return references;
    }

    protected override void OnReference(string member, AnnotationId id, ReferenceTarget target)
    {
        if (!_byTarget.TryGetValue(id, out var references))
            _byTarget.Add(id, references = []);
        references.Add((_from!, member));
    }
}

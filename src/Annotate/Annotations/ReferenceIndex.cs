namespace Annotate;

/// <summary>Who refers to whom, by the annotation referred to.</summary>
internal sealed class ReferenceIndex
{
    private readonly Dictionary<AnnotationId, List<(AnnotationId FromId, string Member, AnnotationId ToId)>> _byTarget = [];

    public static ReferenceIndex Of(AnnotationSet annotations)
    {
        var index = new ReferenceIndex();
        var visitor = new Visitor(index._byTarget);
        foreach (var slot in annotations.Slots)
        {
            visitor.From = slot.Record.Id;
            visitor.Visit(slot.Record);
        }
        return index;
    }

    public IReadOnlyList<(AnnotationId FromId, string Member, AnnotationId ToId)> To(AnnotationId id) =>
        _byTarget.TryGetValue(id, out var references) ? references.AsReadOnly() : [];

    private sealed class Visitor(Dictionary<AnnotationId, List<(AnnotationId FromId, string Member, AnnotationId ToId)>> byTarget)
        : AnnotationVisitor
    {
        public AnnotationId From { get; set; }

        protected override void OnReference(string member, AnnotationId id, ReferenceTarget target)
        {
            if (!byTarget.TryGetValue(id, out var references))
                byTarget.Add(id, references = []);
            references.Add((From, member, id));
        }
    }
}

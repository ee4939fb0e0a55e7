namespace Annotate.Formats.Brat;

/// <summary>Leaves out what brat cannot hold: annotations without words, and what cannot stand without them.</summary>
internal sealed class BratPruning : AnnotationRewriter
{
    private readonly AnnotatedArticle _annotated;
    private readonly BratMapping _mapping;
    private readonly LossCollector _losses;
    private readonly BratKept? _kept;
    private readonly Dictionary<AnnotationId, string> _dropped = [];
    private List<(string Member, AnnotationId Id)>? _lost;

    private BratPruning(AnnotatedArticle annotated, BratMapping mapping, LossCollector losses, BratKept? kept) => (_annotated, _mapping, _losses, _kept) = (annotated, mapping, losses, kept);

    /// <summary>What is left, in its order.</summary>
    public static List<Annotation> Prune(AnnotatedArticle annotated, BratMapping mapping, LossCollector losses, BratKept? kept)
    {
        var pruning = new BratPruning(annotated, mapping, losses, kept);
        pruning.Drop();
        return pruning.Keep();
    }

    protected override AnnotationId? MapReference(string member, AnnotationId id, ReferenceTarget target)
    {
        if (!_dropped.ContainsKey(id))
            return id;
        _lost?.Add((member, id));
        return null;
    }

    private void Drop()
    {
        var queue = new Queue<AnnotationId>();
        foreach (var annotation in _annotated.Annotations)
        {
            if (_kept?.LinesOf(annotation) is not null)
                continue; // its lines stand already, whatever they lead to
            if (annotation is UnknownAnnotation { HasOwnId: false })
                Drop(annotation.Id, LossCollector.NoId, queue);
            else if (BratShape.Of(annotation, _mapping, _annotated.Annotations) == BratShape.None)
                Drop(annotation.Id, "brat holds nothing that is neither on words nor on one other annotation.", queue);
        }
        while (queue.Count > 0)
        {
            // Each is asked once for all that it loses at a time: asking for each reference would be quadratic.
            var affected = new OrderedDictionary<AnnotationId, AnnotationId>();
            while (queue.TryDequeue(out var gone))
            {
                foreach (var reference in _annotated.Annotations.ReferencesTo(gone))
                {
                    if (reference.Member != "derivedFromIds" && !_dropped.ContainsKey(reference.FromId))
                        affected.TryAdd(reference.FromId, gone);
                }
            }
            foreach (var (id, gone) in affected)
            {
                if (!StandsWithout(_annotated.Annotations.Find(id)!))
                    Drop(id, $"it is about '{gone}', which is left out.", queue);
            }
        }
    }

    private void Drop(AnnotationId id, string why, Queue<AnnotationId> queue)
    {
        _dropped.Add(id, why);
        queue.Enqueue(id);
    }

    /// <summary>Whether an annotation can do without what was dropped.</summary>
    private bool StandsWithout(Annotation annotation)
    {
        var shape = BratShape.Of(annotation, _mapping, _annotated.Annotations);
        return (shape == BratShape.Words || shape == BratShape.Attribution) && Apply(annotation) is not null;
    }

    private List<Annotation> Keep()
    {
        var kept = new List<Annotation>(_annotated.Annotations.Count);
        foreach (var annotation in _annotated.Annotations)
        {
            if (_dropped.TryGetValue(annotation.Id, out var why))
            {
                _losses.Annotation(annotation, why);
                continue;
            }
            _lost = [];
            kept.Add(Apply(annotation)!);
            foreach (var member in _lost.GroupBy(lost => lost.Member, lost => lost.Id, StringComparer.Ordinal))
                _losses.Member(annotation, member.Key, $"it refers to {string.Join(", ", member.Take(5).Select(id => $"'{id}'"))}, which brat cannot hold.");
        }
        return kept;
    }
}

using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Merging;

internal sealed class LayerMerger
{
    private const int MostRounds = 16;

    private readonly IReadOnlyList<(string Annotator, AnnotatedArticle Annotated)> _layers;
    private readonly LayerMergePolicy _policy;
    private readonly Agent _merger;
    private readonly List<(int Layer, Annotation Annotation)> _items = [];
    private readonly Dictionary<AnnotationId, int>[] _places;

    public LayerMerger(IReadOnlyList<(string Annotator, AnnotatedArticle Annotated)> layers, LayerMergePolicy policy, Agent merger)
    {
        (_layers, _policy, _merger) = (layers, policy, merger);
        _places = new Dictionary<AnnotationId, int>[layers.Count];
        for (var layer = 0; layer < layers.Count; layer++)
        {
            _places[layer] = [];
            foreach (var annotation in layers[layer].Annotated.Annotations)
            {
                _places[layer].Add(annotation.Id, _items.Count);
                _items.Add((layer, annotation));
            }
        }
    }

    public LayerMerge Merge()
    {
        var classes = Classify();
        var groups = Enumerable.Range(0, _items.Count).GroupBy(item => classes[item]).Select(items => items.ToArray()).ToArray();
        var groupOf = new int[_items.Count];
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var item in groups[group])
                groupOf[item] = group;
        }
        var kept = Choose(groups);
        var byReference = AddReferredTo(groups, groupOf, kept);
        var taken = new HashSet<AnnotationId>();
        var originalIds = new AnnotationId[_items.Count];
        var next = new Dictionary<AnnotationId, int>();
        var mergedIds = groups.Select((items, group) => kept[group] ? Free(_items[items[0]].Annotation.Id) : (AnnotationId?)null).ToArray();
        for (var item = 0; item < _items.Count; item++)
            originalIds[item] = Free($"{_layers[_items[item].Layer].Annotator}/{_items[item].Annotation.Id}");
        var annotations = new List<Annotation>();
        for (var group = 0; group < groups.Length; group++)
        {
            if (mergedIds[group] is { } id)
                annotations.Add(MergedOf(id, groups[group], item => mergedIds[groupOf[item]], originalIds));
        }
        for (var item = 0; item < _items.Count; item++)
            annotations.Add(OriginalOf(item, originalIds));
        var article = _layers[0].Annotated.Article.Annotate(annotations).With(_layers[0].Annotated.Extra).Edit(AddAgents);
        return new LayerMerge(article, ValueList.Copy(groups.Select((items, group) => new AnnotationAgreement
        {
            MergedId = mergedIds[group],
            Annotators = ValueList.Copy(items.Select(item => _layers[_items[item].Layer].Annotator).Distinct(StringComparer.Ordinal)),
            OriginalIds = ValueList.Copy(items.Select(item => originalIds[item])),
            IsKeptForReference = byReference.Contains(group),
        })));

        AnnotationId Free(AnnotationId wanted)
        {
            var id = wanted;
            while (!taken.Add(id))
                id = $"{wanted}-{next[wanted] = next.GetValueOrDefault(wanted, 1) + 1}";
            return id;
        }
    }

    /// <summary>Puts annotations that are alike into one class: each round compares the classes of what they refer to, until the classes stay.</summary>
    private int[] Classify()
    {
        var classes = new int[_items.Count];
        var count = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var known = new Dictionary<Annotation, int>();
            var refined = new int[_items.Count];
            for (var item = 0; item < _items.Count; item++)
            {
                var (layer, annotation) = _items[item];
                var alike = Strip(new Remapper(id => _places[layer].TryGetValue(id, out var target) ? $"class {classes[target]}" : id).Apply(annotation) ?? annotation);
                if (!known.TryGetValue(alike, out refined[item]))
                    known.Add(alike, refined[item] = known.Count);
            }
            classes = refined;
            if (known.Count == count)
                break;
            count = known.Count;
        }
        return classes;
    }

    private static Annotation Strip(Annotation annotation) =>
        annotation with { Id = "alike", CreatedBy = null, CreatedAt = null, ModifiedAt = null, Confidence = null, Layer = null, DerivedFromIds = [] };

    private bool[] Choose(int[][] groups)
    {
        var kept = new bool[groups.Length];
        var occupied = new Dictionary<(Type Type, TextSpan? Words, AnnotationId? Id), int>();
        for (var group = 0; group < groups.Length; group++)
        {
            var layers = groups[group].Select(item => _items[item].Layer).Distinct().ToArray();
            kept[group] = _policy switch
            {
                LayerMergePolicy.Union => true,
                LayerMergePolicy.Intersection => layers.Length == _layers.Count,
                LayerMergePolicy.Majority => 2 * layers.Length > _layers.Count,
                // Groups come in the order of the layers, so whoever holds the place is of the same layer or an earlier one.
                _ => !occupied.TryGetValue(PlaceOf(groups[group][0]), out var holder) || holder == layers[0],
            };
            if (kept[group])
                occupied.TryAdd(PlaceOf(groups[group][0]), layers[0]);
        }
        return kept;
    }

    private (Type Type, TextSpan? Words, AnnotationId? Id) PlaceOf(int item)
    {
        var annotation = _items[item].Annotation;
        var hull = new Hull();
        hull.Visit(annotation);
        return (annotation.GetType(), hull.Words, hull.Words is null ? annotation.Id : default(AnnotationId?));
    }

    private HashSet<int> AddReferredTo(int[][] groups, int[] groupOf, bool[] kept)
    {
        var added = new HashSet<int>();
        var open = new Queue<int>(Enumerable.Range(0, groups.Length).Where(group => kept[group]));
        while (open.TryDequeue(out var group))
        {
            var (layer, annotation) = _items[groups[group][0]];
            new Remapper(id =>
            {
                if (_places[layer].TryGetValue(id, out var target) && !kept[groupOf[target]])
                {
                    kept[groupOf[target]] = true;
                    added.Add(groupOf[target]);
                    open.Enqueue(groupOf[target]);
                }
                return id;
            }).Apply(annotation with { DerivedFromIds = [] });
        }
        return added;
    }

    private Annotation MergedOf(AnnotationId id, int[] items, Func<int, AnnotationId?> mergedIdOf, AnnotationId[] originalIds)
    {
        var (layer, annotation) = _items[items[0]];
        var mapped = new Remapper(other => _places[layer].TryGetValue(other, out var target) ? mergedIdOf(target) ?? other : other).Apply(annotation with { DerivedFromIds = [] });
        return (mapped ?? annotation) with
        {
            Id = id,
            CreatedBy = _merger.Id,
            CreatedAt = null,
            ModifiedAt = null,
            Confidence = null,
            Layer = null,
            DerivedFromIds = ValueList.Copy(items.Select(item => originalIds[item])),
        };
    }

    private Annotation OriginalOf(int item, AnnotationId[] originalIds)
    {
        var (layer, annotation) = _items[item];
        var mapped = new Remapper(other => _places[layer].TryGetValue(other, out var target) ? originalIds[target] : other).Apply(annotation) ?? annotation;
        return mapped with { Id = originalIds[item], CreatedBy = annotation.CreatedBy ?? _layers[layer].Annotator, Layer = _layers[layer].Annotator };
    }

    private void AddAgents(ArticleEditor editor)
    {
        var agents = _layers.SelectMany(layer => layer.Annotated.Agents).Concat(_layers.Select(layer => new Agent { Id = layer.Annotator }));
        foreach (var agent in agents.DistinctBy(agent => agent.Id, StringComparer.Ordinal))
            editor.Set(agent);
        editor.Set(_merger);
    }

    private sealed class Remapper(Func<AnnotationId, AnnotationId> map) : AnnotationRewriter
    {
        protected override AnnotationId? MapReference(string member, AnnotationId id, ReferenceTarget target) => map(id);
    }

    private sealed class Hull : AnnotationVisitor
    {
        public TextSpan? Words { get; private set; }

        protected override void OnSpans(string role, SpanSet spans)
        {
            if (spans.IsAnchored)
                Words = Words?.Union(spans.Hull) ?? spans.Hull;
        }
    }
}

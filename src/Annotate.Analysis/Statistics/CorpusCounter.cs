namespace Annotate.Analysis;

/// <summary>Counts articles one by one.</summary>
internal sealed class CorpusCounter(AnnotateJson json)
{
    private readonly Dictionary<Type, string> _names = json.RegisteredTypes.ToDictionary(type => type.Type, type => type.Name);
    private readonly Dictionary<string, Tally> _types = new(StringComparer.Ordinal);
    private readonly SpanCounter _spans = new();
    private long _articles;
    private long _characters;

    public void Add(AnnotatedArticle annotated)
    {
        _articles++;
        _characters += annotated.Article.Text.Length;
        foreach (var annotation in annotated.Annotations)
        {
            var name = NameOf(annotation);
            if (!_types.TryGetValue(name, out var tally))
                _types[name] = tally = new Tally();
            tally.Annotations++;
            if (tally.LastArticle != _articles)
                (tally.Articles, tally.LastArticle) = (tally.Articles + 1, _articles);
            _spans.Count(annotation, tally);
        }
    }

    public CorpusStatistics ToStatistics() => new()
    {
        Articles = _articles,
        Characters = _characters,
        Annotations = _types.Values.Sum(tally => tally.Annotations),
        Types = ValueList.Copy(_types
            .OrderByDescending(entry => entry.Value.Annotations)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => entry.Value.ToCount(entry.Key))),
    };

    private string NameOf(Annotation annotation) =>
        (annotation as UnknownAnnotation)?.Type ?? _names.GetValueOrDefault(annotation.GetType()) ?? annotation.GetType().Name;

    private sealed class Tally
    {
        public long Annotations;
        public long Articles;
        public long LastArticle;
        public long SpanSets;
        public long Discontinuous;
        public long Unanchored;

        public TypeCount ToCount(string type) => new()
        {
            Type = type,
            Annotations = Annotations,
            Articles = Articles,
            SpanSets = SpanSets,
            Discontinuous = Discontinuous,
            Unanchored = Unanchored,
        };
    }

    private sealed class SpanCounter : AnnotationVisitor
    {
        private Tally _tally = new();

        public void Count(Annotation annotation, Tally tally)
        {
            _tally = tally;
            Visit(annotation);
        }

        protected override void OnSpans(string role, SpanSet spans)
        {
            _tally.SpanSets++;
            if (!spans.IsAnchored)
                _tally.Unanchored++;
            else if (!spans.IsContiguous)
                _tally.Discontinuous++;
        }
    }
}

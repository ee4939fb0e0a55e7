namespace Annotate.Analysis;

/// <summary>Counts sources over articles.</summary>
internal sealed class SourceCounter
{
    private readonly Dictionary<string, Tally> _sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _anonymousOnly = [];
    private int _articles;
    private int _attributions;
    private int _withoutSource;
    private long _characters;
    private long _attributed;
    private long _quoted;
    private string? _onlyArticle;

    public void Add(AnnotatedArticle annotated)
    {
        var index = ClaimIndex.Of(annotated);
        var length = annotated.Article.Text.Length;
        if (_articles++ == 0)
            _onlyArticle = annotated.Article.Id;
        _characters += length;
        var (attributed, quoted) = (new Dictionary<Tally, List<TextSpan>>(), new Dictionary<Tally, List<TextSpan>>());
        var (allAttributed, allQuoted) = (new List<TextSpan>(), new List<TextSpan>());
        var quotations = new QuotedSpans(annotated.Article.Text);
        foreach (var attribution in annotated.OfType<Attribution>().Where(IsCounted))
        {
            _attributions++;
            var sources = index.SourcesOf(attribution).Select(TallyOf).Distinct().ToArray();
            if (sources.Length == 0)
                _withoutSource++;
            foreach (var source in sources)
            {
                source.Attributions++;
                source.Weight += 1.0 / sources.Length;
            }
            var content = attribution.Content.Where(span => span.End <= length).ToArray();
            var quotes = quotations.Of(attribution.Mode, content);
            allQuoted.AddRange(quotes);
            AddTo(quoted, sources, quotes);
            var outer = index.Outermost[attribution.Id].Last;
            if (IsCounted(outer))
            {
                allAttributed.AddRange(content);
                AddTo(attributed, index.SourcesOf(outer).Select(TallyOf).Distinct(), content);
            }
        }
        _attributed += LengthOf(allAttributed);
        _quoted += LengthOf(allQuoted);
        foreach (var (source, spans) in attributed)
            source.AttributedCharacters += LengthOf(spans);
        foreach (var (source, spans) in quoted)
            source.QuotedCharacters += LengthOf(spans);
        AddAnonymousOnly(index);
    }

    public SourceDiversity ToDiversity()
    {
        var weights = _sources.Values.Where(source => source.Weight > 0).ToArray();
        var sum = weights.Sum(source => source.Weight);
        var entropy = Shannon.Entropy(weights.Select(source => source.Weight));
        double Part(Func<Entity, bool> isOfKind) =>
            Share(weights.Where(source => isOfKind(source.Entity)).Sum(source => source.Weight), _attributions);
        var named = Part(source => source.SourceKind == SourceKind.NamedIndividual || source.SourceKind == SourceKind.NamedGroup);
        var (unnamed, document) = (Part(SourceNaming.IsUnnamed), Part(SourceNaming.IsDocument));
        var without = Share(_withoutSource, _attributions);
        return new SourceDiversity
        {
            Articles = _articles,
            Attributions = _attributions,
            WithoutSource = _withoutSource,
            Sources = ValueList.Copy(weights
                .Select(source => new SourceShare
                {
                    Name = source.Entity.Name,
                    Kind = source.Entity.SourceKind,
                    Attributions = source.Attributions,
                    Share = source.Weight / sum,
                    AttributedCharacters = source.AttributedCharacters,
                    QuotedCharacters = source.QuotedCharacters,
                    QuotedShare = Share(source.QuotedCharacters, _quoted),
                })
                .OrderByDescending(source => source.Share)
                .ThenBy(source => source.Name, StringComparer.Ordinal)),
            Entropy = entropy,
            EffectiveSources = weights.Length == 0 ? 0 : Math.Exp(entropy),
            TopShare = weights.Length == 0 ? 0 : weights.Max(source => source.Weight) / sum,
            NamedShare = named,
            UnnamedShare = unnamed,
            DocumentShare = document,
            OtherShare = Share(sum, _attributions) - named - unnamed - document is > 1e-12 and var other ? other : 0,
            WithoutSourceShare = without,
            AttributedShare = Share(_attributed, _characters),
            QuotedShare = Share(_quoted, _characters),
            AffiliationsByRole = ValueList.Copy(weights
                .GroupBy(source => (source.Entity.Affiliation, source.Entity.Role))
                .Select(cell => new AffiliationRoleCount
                {
                    Affiliation = cell.Key.Affiliation,
                    Role = cell.Key.Role,
                    Sources = cell.Count(),
                    Attributions = cell.Sum(source => source.Attributions)
                })
                .OrderByDescending(cell => cell.Sources).ThenByDescending(cell => cell.Attributions)
                .ThenBy(cell => cell.Affiliation?.Value, StringComparer.Ordinal).ThenBy(cell => cell.Role?.Value, StringComparer.Ordinal)),
            AnonymousOnlyClaims = _articles == 1
                ? ValueList.Copy(_anonymousOnly.Select(id => id[((_onlyArticle?.Length ?? 0) + 1)..]))
                : _anonymousOnly,
        };
    }

    private static bool IsCounted(Attribution attribution) => attribution.SourceLevel != SourceLevel.Writer;

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;

    private static int LengthOf(List<TextSpan> spans) => spans.Count == 0 ? 0 : SpanUnion.Of([.. spans]).Length;

    private static void AddTo(Dictionary<Tally, List<TextSpan>> bySource, IEnumerable<Tally> sources, IReadOnlyList<TextSpan> spans)
    {
        foreach (var source in sources)
        {
            if (!bySource.TryGetValue(source, out var known))
                bySource.Add(source, known = []);
            known.AddRange(spans);
        }
    }

    private void AddAnonymousOnly(ClaimIndex index)
    {
        foreach (var claim in index.Claims)
        {
            if (claim.SourceLevel == SourceLevel.Writer)
                continue;
            var speakers = index.ClaimantsOf(claim).Concat(index.AttributionsOf(claim).SelectMany(index.SourcesOf));
            if ((claim.AttributionIds.Count > 0 || claim.ClaimantIds.Count > 0)
                && !speakers.Any(SourceNaming.IsIdentified)
                && !index.EvidenceFor(claim).WithStance(Stance.Supports).SelectMany(set => set.Evidence).SelectMany(index.SourcesOf)
                    .Any(SourceNaming.IsIdentified))
                _anonymousOnly.Add($"{index.Annotated.Article.Id}#{claim.Id}");
        }
    }

    private Tally TallyOf(Entity entity)
    {
        var key = entity.SameAs.Count > 0 ? "iri " + entity.SameAs[0] : "name " + entity.Name;
        if (!_sources.TryGetValue(key, out var tally))
            _sources.Add(key, tally = new Tally(entity));
        return tally;
    }

    private sealed class Tally(Entity entity)
    {
        public Entity Entity { get; } = entity;

        public int Attributions { get; set; }

        public double Weight { get; set; }

        public int AttributedCharacters { get; set; }

        public int QuotedCharacters { get; set; }
    }
}

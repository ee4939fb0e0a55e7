namespace Annotate;

/// <summary>Gathers changes to an annotated article. Made by <see cref="AnnotatedArticle.Edit"/>; not safe for concurrent use.</summary>
/// <remarks>What is added keeps the order in which it is added; what is replaced stays where it was. Untouched annotations keep the bytes
/// they were read with.</remarks>
public sealed class ArticleEditor
{
    private readonly AnnotatedArticle _original;
    private readonly List<AnnotationSlot?> _slots = [];
    private readonly Dictionary<AnnotationId, int> _rows = [];
    private readonly OrderedDictionary<string, Agent> _agents = new(StringComparer.Ordinal);
    private Article _article;
    private EditedReferences? _references;

    internal ArticleEditor(AnnotatedArticle original)
    {
        _original = original;
        _article = original.Article;
        foreach (var agent in original.Agents)
            _agents[agent.Id] = agent;
        foreach (var slot in original.Annotations.Slots)
        {
            if (!_rows.TryAdd(slot.Id, _slots.Count))
                _ = original.Annotations.Contains(slot.Id); // throws, and says which id is twice
            _slots.Add(slot);
        }
    }

    /// <summary>The article as it is now.</summary>
    public Article Article => _article;

    /// <summary>The annotation of this id as it is now; null where there is none.</summary>
    public Annotation? Find(AnnotationId id) => _rows.TryGetValue(id, out var row) ? _slots[row]!.Value.Record : null;

    /// <summary>Adds an annotation.</summary>
    /// <exception cref="ArgumentException">It has no id, or there is one of the same id.</exception>
    public void Add(Annotation annotation)
    {
        Check(annotation);
        if (!_rows.TryAdd(annotation.Id, _slots.Count))
            throw new ArgumentException(
                $"There is an annotation '{annotation.Id}' already. Use Set to replace it, or give the new one another id.",
                nameof(annotation));
        _slots.Add(new AnnotationSlot(annotation));
        _references?.Add(annotation);
    }

    /// <summary>Adds annotations.</summary>
    /// <inheritdoc cref="Add(Annotation)"/>
    public void Add(params IEnumerable<Annotation> annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        foreach (var annotation in annotations)
            Add(annotation);
    }

    /// <summary>Adds an annotation, or replaces the one of the same id where it stands.</summary>
    /// <exception cref="ArgumentException">It has no id.</exception>
    public void Set(Annotation annotation)
    {
        Check(annotation);
        if (!_rows.TryGetValue(annotation.Id, out var row))
            Add(annotation);
        else if (!ReferenceEquals(_slots[row]!.Value.Record, annotation))
            Replace(row, annotation);
    }

    /// <summary>Adds an agent, or replaces the one of the same id where it stands.</summary>
    public void Set(Agent agent)
    {
        ArgumentNullException.ThrowIfNull(agent);
        if (string.IsNullOrWhiteSpace(agent.Id))
            throw new ArgumentException("The agent has no id. Give it one.", nameof(agent));
        _agents[agent.Id] = agent;
    }

    /// <summary>Replaces the metadata of the article, not its text.</summary>
    /// <exception cref="ArgumentException">The text is another one: spans would then mean other words.</exception>
    public void Set(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!string.Equals(article.Text, _article.Text, StringComparison.Ordinal))
            throw new ArgumentException(
                "The text of the article is another one, so the spans would mean other words. Annotate the new text instead.",
                nameof(article));
        _article = article;
    }

    /// <summary>Removes an annotation that nobody refers to.</summary>
    /// <exception cref="AnnotationNotFoundException">There is none of this id.</exception>
    /// <exception cref="ReferencedException">Others refer to it; the exception lists them.</exception>
    public void Remove(AnnotationId id)
    {
        _ = RowOf(id);
        var references = ReferencesTo(id).Where(reference => reference.FromId != id).ToArray();
        if (references.Length > 0)
            throw new ReferencedException(id, ValueList.Create(references));
        RemoveAt(id);
    }

    /// <summary>Removes an annotation, those that cannot do without it, and so on; optional references to what is removed are
    /// dropped.</summary>
    /// <exception cref="AnnotationNotFoundException">There is none of this id.</exception>
    public void RemoveCascade(AnnotationId id)
    {
        _ = RowOf(id);
        var unlinker = new Unlinker();
        for (List<AnnotationId> wave = [id]; wave.Count > 0;)
        {
            unlinker.Gone.UnionWith(wave);
            wave.ForEach(RemoveAt);
            // Once a wave, however many references of an annotation went in it.
            var referring = wave.SelectMany(ReferencesTo).Select(reference => reference.FromId).Distinct().ToArray();
            wave = [];
            foreach (var from in referring)
            {
                if (unlinker.Apply(Find(from)!) is { } kept)
                    Replace(RowOf(from), kept);
                else
                    wave.Add(from);
            }
        }
    }

    internal AnnotatedArticle ToAnnotatedArticle() => new(_article, Current(), ValueList.Copy(_agents.Values), _original.Extra);

    private AnnotationSet Current() =>
        new([.. _slots.Where(slot => slot is not null).Select(slot => slot!.Value)], _original.Annotations.Source);

    private IEnumerable<(AnnotationId FromId, string Member, AnnotationId ToId)> ReferencesTo(AnnotationId id)
    {
        if (_references is null)
        {
            _references = new EditedReferences();
            foreach (var slot in _slots)
            {
                if (slot is { } known)
                    _references.Add(known.Record);
            }
        }
        return _references.To(id);
    }

    private int RowOf(AnnotationId id) =>
        _rows.TryGetValue(id, out var row) ? row : throw new AnnotationNotFoundException(id, typeof(Annotation), null, Current());

    private void RemoveAt(AnnotationId id)
    {
        if (_rows.Remove(id, out var row))
            _slots[row] = null;
        _references?.Remove(id);
    }

    private void Replace(int row, Annotation annotation)
    {
        _slots[row] = new AnnotationSlot(annotation);
        _references?.Add(annotation);
    }

    private static void Check(Annotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        if (annotation.Id.IsDefault)
            throw new ArgumentException($"The {annotation.GetType().Name} has no id. Give it one.", nameof(annotation));
    }

    /// <summary>Takes away the references to what is gone.</summary>
    private sealed class Unlinker : AnnotationRewriter
    {
        public HashSet<AnnotationId> Gone { get; } = [];

        protected override AnnotationId? MapReference(string member, AnnotationId id, ReferenceTarget target) =>
            Gone.Contains(id) ? default(AnnotationId?) : id;
    }
}

namespace Annotate.Analysis;

/// <summary>The claims of an article with what bears on them: the read model that policies, rules and reports share.</summary>
/// <remarks>Made once for an article, when first asked for; linear. Safe for concurrent use. References to annotations that do not exist, or are of
/// another type, are left out.</remarks>
public sealed class ClaimIndex
{
    private const int MostWriters = 100;

    [ThreadStatic]
    private static int _builtOnThisThread;

    private readonly AnnotationSet _annotations;
    private readonly Dictionary<AnnotationId, List<EvidenceSet>> _setsByClaim = [];
    private readonly Dictionary<AnnotationId, List<Verdict>> _verdictsByClaim = [];
    private readonly List<Claim> _claims = [];
    private readonly List<AnnotationId> _writerIds = [];
    private IReadOnlyList<Entity>? _writers;
    private SetAssessments? _assessments;
    private SourceUnits? _units;
    private Dictionary<AnnotationId, (Attribution Last, int Steps)>? _speaking;
    private Dictionary<AnnotationId, (Attribution Last, int Steps)>? _outermost;

    private ClaimIndex(AnnotatedArticle annotated)
    {
        _builtOnThisThread++;
        Annotated = annotated;
        _annotations = annotated.Annotations;
        var writers = new HashSet<AnnotationId>();
        foreach (var annotation in _annotations)
        {
            switch (annotation)
            {
                case Claim claim:
                    _claims.Add(claim);
                    if (claim.SourceLevel == SourceLevel.Writer)
                        AddWriters(claim.ClaimantIds);
                    break;
                case EvidenceSet set:
                    Add(_setsByClaim, set.ClaimId, set);
                    break;
                case Verdict verdict:
                    Add(_verdictsByClaim, verdict.ClaimId, verdict);
                    break;
                case Attribution attribution when attribution.SourceLevel == SourceLevel.Writer:
                    AddWriters(attribution.SourceIds);
                    break;
                case Evidence evidence when evidence.SourceLevel == SourceLevel.Writer:
                    AddWriters(evidence.SourceIds);
                    break;
            }
        }

        void AddWriters(IReadOnlyList<AnnotationId> ids)
        {
            foreach (var id in ids)
            {
                if (writers.Add(id))
                    _writerIds.Add(id);
            }
        }
    }

    /// <summary>The article.</summary>
    public AnnotatedArticle Annotated { get; }

    /// <summary>The claims, in the order of the file.</summary>
    public IReadOnlyList<Claim> Claims => _claims.AsReadOnly();

    /// <summary>Who writes the article: whoever makes writer-level claims, attributions and evidence; empty where nobody is named. What names nobody at writer level is
    /// theirs, unless they are more than 100.</summary>
    public IReadOnlyList<AnnotationId> WriterIds => _writerIds.AsReadOnly();

    /// <summary>How many indexes this thread has built, for tests that count work.</summary>
    internal static int BuiltOnThisThread => _builtOnThisThread;

    internal SetAssessments Assessments => _assessments ?? Interlocked.CompareExchange(ref _assessments, SetAssessments.Of(this), null) ?? _assessments;

    internal SourceUnits Units => _units ?? Interlocked.CompareExchange(ref _units, SourceUnits.Of(_annotations), null) ?? _units;

    private IReadOnlyList<Entity> Writers => _writers ??= _writerIds.Count > MostWriters ? [] : FindAll<Entity>(_writerIds);

    /// <summary>For every attribution the one in which it stands in the end, and how deep.</summary>
    internal Dictionary<AnnotationId, (Attribution Last, int Steps)> Outermost =>
        _outermost ?? Interlocked.CompareExchange(ref _outermost, AttributionPaths.Ends(_annotations, Parent), null) ?? _outermost;

    /// <summary>For every attribution the nearest one, itself first, whose source is not inherited.</summary>
    private Dictionary<AnnotationId, (Attribution Last, int Steps)> Speaking =>
        _speaking ?? Interlocked.CompareExchange(ref _speaking, AttributionPaths.Ends(_annotations, attribution => IsSilent(attribution) ? Parent(attribution) : null), null) ?? _speaking;

    /// <summary>The read model of an article.</summary>
    public static ClaimIndex Of(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        return annotated.GetOrCreate(static article => new ClaimIndex(article));
    }

    /// <summary>The evidence sets of a claim, in the order of the file; empty where there is none. Constant time.</summary>
    public IReadOnlyList<EvidenceSet> SetsOf(AnnotationId claimId) => _setsByClaim.TryGetValue(claimId, out var sets) ? sets.AsReadOnly() : [];

    /// <summary>The verdicts on a claim, in the order of the file; empty where there is none. Constant time.</summary>
    public IReadOnlyList<Verdict> VerdictsOf(AnnotationId claimId) => _verdictsByClaim.TryGetValue(claimId, out var verdicts) ? verdicts.AsReadOnly() : [];

    /// <summary>The attributions in which a claim is made.</summary>
    public IReadOnlyList<Attribution> AttributionsOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return FindAll<Attribution>(claim.AttributionIds);
    }

    /// <summary>The evidence of a set.</summary>
    public IReadOnlyList<Evidence> EvidenceOf(EvidenceSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return FindAll<Evidence>(set.EvidenceIds);
    }

    /// <summary>Who gives a piece of evidence: its own sources, else those of its attribution, else the writer for writer-level evidence.</summary>
    public IReadOnlyList<Entity> SourcesOf(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (FindAll<Entity>(evidence.SourceIds) is { Count: > 0 } sources)
            return sources;
        if (evidence.AttributionId is { } id && _annotations.Find<Attribution>(id) is { } attribution)
            return SourcesOf(attribution);
        return evidence.SourceLevel == SourceLevel.Writer ? Writers : [];
    }

    /// <summary>Who speaks in an attribution; an inherited source is that of the nearest enclosing attribution that names one.</summary>
    public IReadOnlyList<Entity> SourcesOf(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        var speaking = IsSilent(attribution) && Parent(attribution) is { } parent ? Speaking[parent.Id].Last : attribution;
        return FindAll<Entity>(speaking.SourceIds) is { Count: > 0 } sources ? sources
            : speaking.SourceLevel == SourceLevel.Writer ? Writers
            : [];
    }

    /// <summary>Who makes a claim; the writer where it names nobody and is at writer level.</summary>
    public IReadOnlyList<Entity> ClaimantsOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return FindAll<Entity>(claim.ClaimantIds) is { Count: > 0 } claimants ? claimants
            : claim.SourceLevel == SourceLevel.Writer ? Writers
            : [];
    }

    /// <summary>A claim with its evidence sets as policies see them: what is undercut, circular or incomplete is marked.</summary>
    /// <exception cref="AnnotationNotFoundException">There is no claim of this id.</exception>
    public ClaimEvidence EvidenceFor(AnnotationId claimId) => EvidenceFor(_annotations.Get<Claim>(claimId));

    internal ClaimEvidence EvidenceFor(Claim claim) => ClaimEvidence.Of(this, claim);

    /// <summary>The enclosing attribution; null where there is none.</summary>
    internal Attribution? Parent(Attribution attribution) => attribution.ParentId is { } id ? _annotations.Find<Attribution>(id) : null;

    /// <summary>The annotations of a type among these ids, each once, in their order.</summary>
    internal IReadOnlyList<T> FindAll<T>(IReadOnlyList<AnnotationId> ids) where T : Annotation
    {
        if (ids.Count == 0)
            return [];
        if (ids.Count == 1)
            return _annotations.Find<T>(ids[0]) is { } only ? [only] : [];
        return ValueList.Copy(ids.Distinct().Select(_annotations.Find<T>).OfType<T>());
    }

    /// <summary>Whether the source is that of the enclosing attribution.</summary>
    private bool IsSilent(Attribution attribution) => attribution.SourceLevel == SourceLevel.Inherited && FindAll<Entity>(attribution.SourceIds).Count == 0;

    private static void Add<T>(Dictionary<AnnotationId, List<T>> byClaim, AnnotationId claimId, T item)
    {
        if (!byClaim.TryGetValue(claimId, out var items))
            byClaim.Add(claimId, items = []);
        items.Add(item);
    }
}

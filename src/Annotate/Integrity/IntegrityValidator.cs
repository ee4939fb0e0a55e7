using Annotate.Diagnostics;

namespace Annotate.Integrity;

/// <summary>Checks what no type can check alone: spans against the text, references against the set, nesting against the parents.</summary>
internal sealed class IntegrityValidator : AnnotationVisitor
{
    private readonly AnnotatedArticle _annotated;
    private readonly HashSet<string> _agents;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<AnnotationId, SpanUnion> _parentContents = [];
    private Annotation _current = null!;
    private bool _spansAlone;

    private IntegrityValidator(AnnotatedArticle annotated)
    {
        _annotated = annotated;
        _agents = annotated.Agents.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal);
    }

    public static IReadOnlyList<Diagnostic> Validate(AnnotatedArticle annotated)
    {
        var validator = new IntegrityValidator(annotated);
        if (!validator.AreReadable())
            return ValueList.Copy(validator._diagnostics);
        foreach (var annotation in annotated.Annotations)
            validator.Visit(annotation);
        CycleFinder.Find(annotated, validator._diagnostics);
        return ValueList.Copy(validator._diagnostics);
    }

    public static IReadOnlyList<Diagnostic> ValidateSpans(AnnotatedArticle annotated)
    {
        var validator = new IntegrityValidator(annotated) { _spansAlone = true };
        foreach (var slot in annotated.Annotations.Slots)
        {
            try
            {
                validator._current = slot.RecordIfMade ?? (Annotation?)slot.Deferred!.TryView() ?? slot.Record;
                validator._current.Accept(validator);
            }
            catch (AnnotationFormatException exception)
            {
                validator._diagnostics.AddRange(exception.Diagnostics);
            }
        }
        return ValueList.Copy(validator._diagnostics);
    }

    /// <summary>Makes what was deferred. What cannot be made is all that can be said then: every other check may depend on it.</summary>
    private bool AreReadable()
    {
        foreach (var slot in _annotated.Annotations.Slots)
            Try(() => slot.Record);
        Try(() => _annotated.Annotations.HasDistinctIds);
        return _diagnostics.Count == 0;

        void Try<T>(Func<T> read)
        {
            try
            {
                _ = read();
            }
            catch (AnnotationFormatException exception)
            {
                _diagnostics.AddRange(exception.Diagnostics);
            }
        }
    }

    public override void Visit(Annotation annotation)
    {
        _current = annotation;
        base.Visit(annotation);
        if (annotation.Confidence is { } confidence && !(confidence >= 0 && confidence <= 1))
            Add(DiagnosticCodes.Confidence, Severity.Error, $"has the confidence {confidence.ToString(System.Globalization.CultureInfo.InvariantCulture)}. Give one from 0 to 1.");
        CheckAgent(annotation.CreatedBy, "createdBy");
        if (annotation is Verdict verdict)
            CheckAgent(verdict.Reviewer, "reviewer");
        if (annotation is Attribution attribution)
            CheckNesting(attribution);
    }

    protected override void OnSpans(string role, SpanSet spans)
    {
        if (!spans.IsAnchored)
        {
            Add(DiagnosticCodes.Unanchored, Severity.Warning, $"is unanchored in its role '{Excerpt.Of(role)}': '{Excerpt.Of(spans.Quotes)}' is no longer at a known place. Anchor it again.");
            return;
        }
        var text = _annotated.Article.Text;
        foreach (var span in spans)
        {
            if (span.End > text.Length)
            {
                Add(DiagnosticCodes.SpanOutsideText, Severity.Error, $"has the span {span} in its role '{Excerpt.Of(role)}', and the text ends at {text.Length}. Check the unit of the offsets and the version of the text.", span);
                return;
            }
            if (SurrogatePairs.IsInside(text, span.Start) || SurrogatePairs.IsInside(text, span.End))
                Add(DiagnosticCodes.SpanInsidePair, Severity.Error, $"has the span {span} in its role '{Excerpt.Of(role)}', which cuts a surrogate pair. Move it to either side.", span);
        }
        if (spans.Quotes.Count > 0 && !QuotesMatch(text, spans))
            Add(DiagnosticCodes.KeptQuoteMismatch, Severity.Error, $"covers '{Excerpt.Of(text, spans)}' in its role '{Excerpt.Of(role)}', and its quote is '{Excerpt.Of(spans.Quotes)}'. Anchor the quote again, or drop it.", spans.Hull);
    }

    /// <summary>Compares in place: the covered texts of overlapping spans could be far longer than the article.</summary>
    private static bool QuotesMatch(string text, SpanSet spans)
    {
        var matches = spans.Count == spans.Quotes.Count;
        for (var i = 0; matches && i < spans.Count; i++)
            matches = text.AsSpan(spans[i]).SequenceEqual(spans.Quotes[i]);
        return matches;
    }

    protected override void OnReference(string member, AnnotationId id, ReferenceTarget target)
    {
        if (_spansAlone)
            return;
        if (_annotated.Annotations.Find(id) is not { } found)
        {
            // In a type that nobody registered, a member named …Id need not be a reference.
            var severity = _current is UnknownAnnotation ? Severity.Warning : Severity.Error;
            Add(DiagnosticCodes.DanglingReference, severity, $"refers by '{Excerpt.Of(member)}' to '{Excerpt.Of(id.Value)}', which does not exist. Correct the id, or add the annotation.");
        }
        else if (!target.Accepts(found))
        {
            Add(DiagnosticCodes.WrongReferenceType, Severity.Error, $"refers by '{Excerpt.Of(member)}' to '{Excerpt.Of(id.Value)}', which is of type {found.GetType().Name}. It must be of type {target}.");
        }
    }

    protected override void OnMissing(string member)
    {
        if (!_spansAlone)
            Add(DiagnosticCodes.MissingMember, Severity.Error, $"has no '{member}', which its type requires. Set it.");
    }

    private void CheckAgent(string? agent, string member)
    {
        if (agent is not null && !_agents.Contains(agent))
            Add(DiagnosticCodes.UnknownAgent, Severity.Warning, $"names the agent '{Excerpt.Of(agent)}' by '{Excerpt.Of(member)}', and the article does not list it. Add the agent.");
    }

    private void CheckNesting(Attribution attribution)
    {
        if (attribution.ParentId is not { } parentId)
        {
            if (attribution.SourceLevel == SourceLevel.Inherited)
                Add(DiagnosticCodes.InheritedWithoutParent, Severity.Error, "has an inherited source level and no parent. Set the parent, or another level.");
            return;
        }
        if (_annotated.Find<Attribution>(parentId) is not { Content: { IsAnchored: true } content })
            return;
        if (!_parentContents.TryGetValue(parentId, out var covered))
            _parentContents.Add(parentId, covered = SpanUnion.Of(content));
        CheckInside(attribution.Content, "content");
        CheckInside(attribution.Cue, "cue");

        void CheckInside(SpanSet? spans, string role)
        {
            if (spans is { IsAnchored: true } && !covered.Contains(spans))
                Add(DiagnosticCodes.OutsideParent, Severity.Warning, $"has its {role} at {Excerpt.Places(spans)}, outside the content {Excerpt.Places(content)} of its parent '{Excerpt.Of(parentId.Value)}'. Correct the span, or the parent.", spans.Hull);
        }
    }

    private void Add(string code, Severity severity, string problem, TextSpan? span = null) =>
        _diagnostics.Add(new Diagnostic
        {
            Code = code,
            Severity = severity,
            Message = $"The {(_current is UnknownAnnotation unknown ? $"annotation of type '{Excerpt.Of(unknown.Type ?? "")}'" : _current.GetType().Name)} '{Excerpt.Of(_current.Id.Value)}' {problem}",
            AnnotationId = _current.Id,
            Span = span,
        });
}

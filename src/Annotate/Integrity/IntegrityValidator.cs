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
            Add(DiagnosticCodes.Confidence, Severity.Error, IntegrityTexts.Confidence.Of(confidence));
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
            Add(DiagnosticCodes.Unanchored, Severity.Warning, IntegrityTexts.Unanchored.InRole(Excerpt.Of(role), Excerpt.Of(spans.Quotes)));
            return;
        }
        var text = _annotated.Article.Text;
        foreach (var span in spans)
        {
            if (span.End > text.Length)
            {
                Add(DiagnosticCodes.SpanOutsideText, Severity.Error, IntegrityTexts.SpanOutsideText.InRole(span, Excerpt.Of(role), text.Length), span);
                return;
            }
            if (SurrogatePairs.IsInside(text, span.Start) || SurrogatePairs.IsInside(text, span.End))
                Add(DiagnosticCodes.SpanInsidePair, Severity.Error, IntegrityTexts.SpanInsidePair.InRole(span, Excerpt.Of(role)), span);
        }
        if (spans.Quotes.Count > 0 && !QuotesMatch(text, spans))
            Add(DiagnosticCodes.KeptQuoteMismatch, Severity.Error, IntegrityTexts.KeptQuoteMismatch.InRole(Excerpt.Of(text, spans), Excerpt.Of(role), Excerpt.Of(spans.Quotes)), spans.Hull);
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
            Add(DiagnosticCodes.DanglingReference, severity, IntegrityTexts.DanglingReference.By(Excerpt.Of(member), Excerpt.Of(id.Value)));
        }
        else if (!target.Accepts(found))
        {
            Add(DiagnosticCodes.WrongReferenceType, Severity.Error, IntegrityTexts.WrongReferenceType.By(Excerpt.Of(member), Excerpt.Of(id.Value), found.GetType().Name, target.ToString()));
        }
    }

    protected override void OnMissing(string member)
    {
        if (!_spansAlone)
            Add(DiagnosticCodes.MissingMember, Severity.Error, InputTexts.MissingMember.OfType(member));
    }

    private void CheckAgent(string? agent, string member)
    {
        if (agent is not null && !_agents.Contains(agent))
            Add(DiagnosticCodes.UnknownAgent, Severity.Warning, IntegrityTexts.UnknownAgent.By(Excerpt.Of(member), Excerpt.Of(agent)));
    }

    private void CheckNesting(Attribution attribution)
    {
        if (attribution.ParentId is not { } parentId)
        {
            if (attribution.SourceLevel == SourceLevel.Inherited)
                Add(DiagnosticCodes.InheritedWithoutParent, Severity.Error, IntegrityTexts.InheritedWithoutParent.Level());
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
                Add(DiagnosticCodes.OutsideParent, Severity.Warning, IntegrityTexts.OutsideParent.InRole(role, Excerpt.Places(spans), Excerpt.Places(content), Excerpt.Of(parentId.Value)), spans.Hull);
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

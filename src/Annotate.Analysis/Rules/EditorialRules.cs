using System.Collections;
using System.Collections.Immutable;
using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>Editorial rules, found by code and asked in their order: the standard ones, and those that you add; with their severities and
/// suppressions.</summary>
/// <remarks>Immutable: what adds, replaces or suppresses gives another registry.</remarks>
/// <example><code>
/// var rules = EditorialRules.Standard.With(new OurHouseRule()).WithSuppression("ATT004").WithSeverity("CLM001", Severity.Error);
/// Console.WriteLine(rules.Check(annotated));
/// </code></example>
public sealed partial class EditorialRules : IReadOnlyList<IEditorialRule>
{
    private readonly NamedItems<IEditorialRule> _rules;
    private readonly ImmutableDictionary<string, Severity> _severities;
    private readonly ImmutableHashSet<(string Code, AnnotationId? Id)> _suppressions;

    private EditorialRules(
        NamedItems<IEditorialRule> rules,
        ImmutableDictionary<string, Severity> severities,
        ImmutableHashSet<(string Code, AnnotationId? Id)> suppressions) =>
        (_rules, _severities, _suppressions) = (rules, severities, suppressions);

    /// <summary>The standard rules, from <c>ATT001</c> to <c>RTG004</c>, none suppressed.</summary>
    public static EditorialRules Standard { get; } = new(
        new NamedItems<IEditorialRule>("rule", "code", static rule => rule.Code, StringComparison.Ordinal).With(
            new UnattributedClaim(), new AnonymousOpinion(), new PluralSource(), new UnintroducedSource(), new DoubtWithoutEvidence(),
            new NestedWithoutParent(), new AnonymousAttack(),
            new SingleSource(), new SharedOrigin(), new CircularEvidence(), new LateEvidence(), new ExpiredClaim(),
            new RatingContradictsText(), new RatingOutsideScale(), new DiagonalRatings(), new JudgedUnjudgeable()),
        ImmutableDictionary.Create<string, Severity>(StringComparer.Ordinal),
        []);

    /// <summary>The number of rules.</summary>
    public int Count => _rules.Count;

    /// <summary>The rule at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    public IEditorialRule this[int index] => _rules[index];

    /// <summary>Finds a rule by its code, compared ordinally; null where there is none.</summary>
    public IEditorialRule? Find(string code) => _rules.Find(code);

    /// <summary>Gets a rule by its code, compared ordinally.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the codes that there are.</exception>
    public IEditorialRule Get(string code) => _rules.Get(code);

    /// <summary>These rules and one more.</summary>
    /// <exception cref="ArgumentException">The rule has no code, or its code is taken.</exception>
    public EditorialRules With(IEditorialRule rule) => new(_rules.With(rule), _severities, _suppressions);

    /// <summary>These rules with yours in the place of the one of the same code: a standard rule with other words, for instance.</summary>
    /// <exception cref="ArgumentException">The rule has no code, or there is none of that code.</exception>
    public EditorialRules Replace(IEditorialRule rule) => new(_rules.Replace(rule), _severities, _suppressions);

    /// <summary>These rules, all findings of one with another severity.</summary>
    public EditorialRules WithSeverity(string code, Severity severity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new(_rules, _severities.SetItem(code, severity), _suppressions);
    }

    /// <summary>These rules, all findings of one suppressed: they are still reported, as <see cref="RuleReport.Suppressed"/>.</summary>
    public EditorialRules WithSuppression(string code) => Suppressing(code, null);

    /// <summary>These rules, the findings of one on one annotation suppressed.</summary>
    public EditorialRules WithSuppression(string code, AnnotationId annotationId) => Suppressing(code, annotationId);

    /// <summary>Asks every rule. Linear in annotations and evidence.</summary>
    public RuleReport Check(AnnotatedArticle annotated)
    {
        var claims = ClaimIndex.Of(annotated);
        var bySuppression = this.SelectMany(rule => rule.Check(claims).Select(finding => Graded(rule, finding))).ToLookup(IsSuppressed);
        return new RuleReport
        {
            Findings = ValueList.Copy(bySuppression[false]),
            Suppressed = ValueList.Copy(bySuppression[true]),
            Codes = ValueList.Copy(this.Select(rule => rule.Code)),
        };
    }

    /// <inheritdoc/>
    public IEnumerator<IEditorialRule> GetEnumerator() => _rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private EditorialRules Suppressing(string code, AnnotationId? annotationId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new(_rules, _severities, _suppressions.Add((code, annotationId)));
    }

    private Diagnostic Graded(IEditorialRule rule, Diagnostic finding) =>
        _severities.TryGetValue(rule.Code, out var severity) ? finding with { Severity = severity } : finding;

    private bool IsSuppressed(Diagnostic finding) =>
        _suppressions.Contains((finding.Code, null)) || (finding.AnnotationId is { } id && _suppressions.Contains((finding.Code, id)));
}

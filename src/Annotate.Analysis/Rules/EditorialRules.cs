using System.Collections;
using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>The editorial rules that are asked: the standard ones, and those added; with their severities and suppressions.</summary>
/// <remarks>Not safe for concurrent changes; checking is.</remarks>
public sealed class EditorialRules : IReadOnlyCollection<IEditorialRule>
{
    private readonly Dictionary<string, Severity> _severities = new(StringComparer.Ordinal);
    private readonly HashSet<(string Code, AnnotationId? Id)> _suppressions = [];
    private readonly List<IEditorialRule> _rules =
    [
        new UnattributedClaim(), new AnonymousOpinion(), new PluralSource(), new UnintroducedSource(), new DoubtWithoutEvidence(), new NestedWithoutParent(),
        new AnonymousAttack(),
        new SingleSource(), new SharedOrigin(), new CircularEvidence(), new LateEvidence(), new ExpiredClaim(),
        new RatingContradictsText(), new RatingOutsideScale(), new DiagonalRatings(), new JudgedUnjudgeable(),
    ];

    /// <summary>The number of rules.</summary>
    public int Count => _rules.Count;

    /// <summary>Adds a rule of your own.</summary>
    /// <returns>This registry, for the next call.</returns>
    /// <exception cref="ArgumentException">The rule has no code, or its code is taken.</exception>
    public EditorialRules Add(IEditorialRule rule)
    {
        Check(rule);
        if (Find(rule.Code) is { } taken)
            throw new ArgumentException($"The rule code '{rule.Code}' is registered already, for {taken.GetType().Name}. Use Set to replace it, or give yours another code.", nameof(rule));
        _rules.Add(rule);
        return this;
    }

    /// <summary>Adds a rule, or replaces the one of the same code where it stands: a standard rule with other options.</summary>
    /// <returns>This registry, for the next call.</returns>
    /// <exception cref="ArgumentException">The rule has no code.</exception>
    public EditorialRules Set(IEditorialRule rule)
    {
        Check(rule);
        var index = _rules.FindIndex(known => string.Equals(known.Code, rule.Code, StringComparison.Ordinal));
        if (index < 0)
            _rules.Add(rule);
        else
            _rules[index] = rule;
        return this;
    }

    /// <summary>Gives all findings of a rule another severity.</summary>
    /// <returns>This registry, for the next call.</returns>
    public EditorialRules SetSeverity(string code, Severity severity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        _severities[code] = severity;
        return this;
    }

    /// <summary>Suppresses all findings of a rule; they are still reported as <see cref="RuleReport.Suppressed"/>.</summary>
    /// <returns>This registry, for the next call.</returns>
    public EditorialRules Suppress(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        _suppressions.Add((code, null));
        return this;
    }

    /// <summary>Suppresses the findings of a rule on one annotation.</summary>
    /// <returns>This registry, for the next call.</returns>
    public EditorialRules Suppress(string code, AnnotationId annotationId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        _suppressions.Add((code, annotationId));
        return this;
    }

    /// <summary>Finds a rule by its code; null where there is none.</summary>
    public IEditorialRule? Find(string code) => _rules.Find(rule => string.Equals(rule.Code, code, StringComparison.Ordinal));

    /// <summary>Asks every rule. Linear in annotations and evidence.</summary>
    public RuleReport Check(AnnotatedArticle annotated)
    {
        var claims = ClaimIndex.Of(annotated);
        var bySuppression = _rules.SelectMany(rule => rule.Check(claims).Select(finding => WithSeverity(rule, finding))).ToLookup(IsSuppressed);
        return new RuleReport
        {
            Findings = ValueList.Copy(bySuppression[false]),
            Suppressed = ValueList.Copy(bySuppression[true]),
            Codes = ValueList.Copy(_rules.Select(rule => rule.Code)),
        };
    }

    /// <inheritdoc/>
    public IEnumerator<IEditorialRule> GetEnumerator() => _rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Check(IEditorialRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (string.IsNullOrWhiteSpace(rule.Code))
            throw new ArgumentException($"The rule {rule.GetType().Name} has no code. Give it one.", nameof(rule));
    }

    private Diagnostic WithSeverity(IEditorialRule rule, Diagnostic finding) =>
        _severities.TryGetValue(rule.Code, out var severity) ? finding with { Severity = severity } : finding;

    private bool IsSuppressed(Diagnostic finding) =>
        _suppressions.Contains((finding.Code, null)) || (finding.AnnotationId is { } id && _suppressions.Contains((finding.Code, id)));
}

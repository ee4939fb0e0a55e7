namespace Annotate.Guard.Surface;

internal static partial class Library
{
#if GUARD_OLD
    private static VerdictPolicies Policies => new();

    private static EditorialRules Rules => new();

    private static EditorialRules SomeRules => Rules.Suppress("ATT001").SetSeverity("CLM001", Severity.Error);
#else
    private static VerdictPolicies Policies => VerdictPolicies.Standard;

    private static EditorialRules Rules => EditorialRules.Standard;

    private static EditorialRules SomeRules => Rules.WithSuppression("ATT001").WithSeverity("CLM001", Severity.Error);
#endif

    public static IEnumerable<string> PolicyNames => Policies.Select(policy => policy.Name);

    public static IEnumerable<string> RuleLines => Rules.Select(rule => $"{rule.Code} {rule.DefaultSeverity} {rule.Source}");

    /// <summary>Recorded verdicts beside those of all policies, as JSON and in words.</summary>
    public static string Verdicts(AnnotatedArticle annotated) => Told(annotated.CompareVerdicts(Policies));

    /// <summary>The verdict of one policy on one claim.</summary>
    public static string Verdict(AnnotatedArticle annotated, AnnotationId claimId, string policy) =>
        annotated.VerdictOn(claimId, Policies.Get(policy)).ToString();

    /// <summary>What bears on a claim and who stands behind it.</summary>
    public static string Evidence(AnnotatedArticle annotated, AnnotationId claimId)
    {
        var evidence = ClaimIndex.Of(annotated).EvidenceFor(claimId);
        var independent = Stance.Standard.Select(stance => AnalysisJson.ToJson(evidence.IndependentSourcesOf(evidence.WithStance(stance))));
        return $"{AnalysisJson.ToJson(evidence)}\n{string.Join('\n', independent)}";
    }

    public static IReadOnlyList<Diagnostic> Lint(AnnotatedArticle annotated) => Rules.Check(annotated).Findings;

    /// <summary>With rules switched off and made graver.</summary>
    public static string LintSome(AnnotatedArticle annotated)
    {
        var report = SomeRules.Check(annotated);
        return $"{AnalysisJson.ToJson(report)}\n{report}";
    }

    public static string Provenance(AnnotatedArticle annotated, AnnotationId claimId) => Told(annotated.ProvenanceOf(claimId));

    public static string Sources(IEnumerable<AnnotatedArticle> corpus) => Told(SourceDiversity.Of(corpus));

    public static string Statistics(IEnumerable<AnnotatedArticle> corpus, AnnotateJson json) => Told(CorpusStatistics.Of(corpus, json));

    public static string Graph(AnnotatedArticle annotated)
    {
        var graph = ClaimGraph.Of(annotated);
        return $"{Told(graph)}\n{graph.ToDot()}\n{graph.ToMermaid()}";
    }

    private static string Told<T>(T result)
    {
        var words = result is System.Collections.IEnumerable list ? string.Join('\n', list.Cast<object>()) : result!.ToString();
        return $"{AnalysisJson.ToJson(result)}\n{words}";
    }
}

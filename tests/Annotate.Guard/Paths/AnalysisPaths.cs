namespace Annotate.Guard.Paths;

/// <summary>What the annotations say: verdicts, rules, provenance, sources, graph, numbers.</summary>
internal sealed class AnalysisPaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        new("analysis/verdicts", (subject, answer) => answer.Tell("verdicts", Library.Verdicts(subject.Annotated!))) { Share = 2 },
        .. Library.PolicyNames.Select(policy => new GuardPath($"analysis/policy-{policy}", (subject, answer) =>
        {
            foreach (var claim in Claims(subject))
                answer.Try("verdict", () => answer.Tell("verdict", Library.Verdict(subject.Annotated!, claim, policy)));
        }) { Share = 4 }),
        new("analysis/evidence", (subject, answer) =>
        {
            foreach (var claim in Claims(subject))
                answer.Tell("evidence", Library.Evidence(subject.Annotated!, claim));
        }) { Share = 3 },
        new("analysis/lint", (subject, answer) => answer.Find(Library.Lint(subject.Annotated!))),
        new("analysis/lint-some", (subject, answer) => answer.Tell("report", Library.LintSome(subject.Annotated!))) { Share = 8 },
        new("analysis/provenance", (subject, answer) =>
        {
            foreach (var claim in Claims(subject))
                answer.Try("claim", () => answer.Tell("claim", Library.Provenance(subject.Annotated!, claim)));
        }) { Share = 2 },
        new("analysis/sources", (subject, answer) => answer.Tell("sources", Library.Sources([subject.Annotated!]))) { Share = 2 },
        new("analysis/statistics", (subject, answer) => answer.Tell("statistics", Library.Statistics(Good(subject), Library.Eager)))
        {
            Share = 3,
        },
        new("analysis/graph", (subject, answer) => answer.Tell("graph", Library.Graph(subject.Annotated!))) { Share = 3 },
    ];

    /// <summary>Some claims, and one that is not there.</summary>
    private static IEnumerable<AnnotationId> Claims(Subject subject) =>
        subject.Annotated!.OfType<Claim>().Select(claim => claim.Id).Take(12).Append("no-such-claim");

    private static IEnumerable<AnnotatedArticle> Good(Subject subject) =>
        subject.Results!.Select(result => result.Value).OfType<AnnotatedArticle>();
}

using System.Text;

namespace Annotate.Analysis;

/// <summary>The verdicts on one claim side by side: what the article and reviewers hold, and what policies make of the evidence. None overwrites another.</summary>
public sealed record VerdictComparison
{
    /// <summary>The claim.</summary>
    public required AnnotationId ClaimId { get; init; }

    /// <summary>The claim in words.</summary>
    public required string ClaimText { get; init; }

    /// <summary>The verdicts annotated: the article's, reviewers', and policies' that were kept. Those that another one supersedes are left out.</summary>
    public IReadOnlyList<Verdict> Recorded { get; init => field = ValueList.Copy(value); } = ValueList<Verdict>.Empty;

    /// <summary>The verdicts drawn by the policies asked, in their order.</summary>
    public IReadOnlyList<Verdict> Derived { get; init => field = ValueList.Copy(value); } = ValueList<Verdict>.Empty;

    /// <summary>The derived verdicts whose label is that of no recorded one; empty where nothing is recorded.</summary>
    public IReadOnlyList<Verdict> Differences =>
        Recorded.Count == 0 ? ValueList<Verdict>.Empty : ValueList.Copy(Derived.Where(derived => Recorded.All(recorded => recorded.Label != derived.Label)));

    /// <summary>Whether all verdicts have one label.</summary>
    public bool IsUnanimous => Recorded.Concat(Derived).Select(verdict => verdict.Label).Distinct().Count() <= 1;

    /// <summary>The claim and each verdict on a line of its own, with its rationale; policies that say the same share one, differences are marked ≠.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{ClaimId}: {ClaimText}");
        foreach (var verdict in Recorded)
            text.Append($"\n  {verdict}");
        var differences = Differences.ToHashSet();
        foreach (var alike in Derived.GroupBy(verdict => (verdict.Label, verdict.Rationale)))
            text.Append($"\n  {(differences.Contains(alike.First()) ? "≠ " : "")}{alike.Key.Label} (policy {SentenceParts.List(alike.Select(verdict => verdict.Policy ?? verdict.Id.Value), 10)}): {alike.Key.Rationale}");
        return text.ToString();
    }
}

using System.Text;

namespace Annotate.Analysis;

/// <summary>Puts into words what a policy found.</summary>
internal static class Rationale
{
    private const int Shown = 3;

    /// <summary>"Two sets support the claim (…) and none refutes it."</summary>
    public static string OfSides(EvidenceSides sides)
    {
        var text = new StringBuilder();
        var (supporting, refuting) = (sides.Supporting.Count, sides.Refuting.Count);
        if (supporting + refuting + sides.PartlySupporting.Count + sides.PartlyRefuting.Count == 0)
            return "No evidence that stands speaks for the claim or against it.";
        Add(text, sides.Supporting, "for the claim");
        Add(text, sides.Refuting, "against it");
        Add(text, sides.PartlySupporting, "for a part of it");
        Add(text, sides.PartlyRefuting, "against a part of it");
        if (sides.Label == VerdictLabel.Supported)
            text.Append(" Nothing that stands speaks against it.");
        else if (sides.Label == VerdictLabel.Refuted)
            text.Append(" Nothing that stands speaks for it.");
        else if (sides.Label == VerdictLabel.NotEnoughEvidence)
            text.Append(" What bears on a part of a claim does not decide it.");
        return text.ToString().TrimStart();
    }

    /// <summary>What was set aside, and why; empty where nothing was.</summary>
    public static string OfSetAside(ClaimEvidence evidence)
    {
        var text = new StringBuilder();
        foreach (var set in evidence.Sets.Where(set => set.Set.Stance != set.EffectiveStance).Take(Shown))
        {
            text.Append($" Set {set.Set.Id} ({Stance(set)}) is set aside: ");
            text.Append(
                set.UndercutByIds.Count > 0 ? $"it is undercut by {List(set.UndercutByIds.Select(id => Undercut(evidence, id)))}."
                : !set.IsComplete ? Missing(evidence, set)
                : "it rests on the claim’s own attribution and so goes in a circle.");
        }
        var setAside = evidence.Sets.Count(set => set.Set.Stance != set.EffectiveStance);
        if (setAside > Shown)
            text.Append($" {Plural.Count(setAside - Shown, "more set is", "more sets are")} set aside.");
        if (evidence.ClaimantUndercutByIds.Count > 0)
            text.Append($" The word of those who make the claim is undercut: {List(evidence.ClaimantUndercutByIds.Select(id => Undercut(evidence, id)))}. That does not refute it.");
        return text.ToString();
    }

    /// <summary>What a set shows and its id: “Footage …” together with “…” (s05).</summary>
    public static string Describe(AssessedSet set) =>
        set.Evidence.Count == 0 ? $"set {set.Set.Id}" : $"{string.Join(" together with ", set.Evidence.Take(Shown).Select(SentenceParts.Describe))} ({set.Set.Id})";

    /// <summary>Joins with commas and "and"; more than a few are counted.</summary>
    public static string List(IEnumerable<string> items) => SentenceParts.List(items, Shown);

    private static string Undercut(ClaimEvidence evidence, AnnotationId id) =>
        evidence.Annotated.Find<EvidenceSet>(id) is { } set ? $"{string.Join(" together with ", ClaimIndex.Of(evidence.Annotated).EvidenceOf(set).Take(Shown).Select(SentenceParts.Describe))} ({id})" : id.Value;

    private static string Missing(ClaimEvidence evidence, AssessedSet set)
    {
        var missing = set.Set.EvidenceIds.Where(id => evidence.Annotated.Find<Evidence>(id) is null).Select(id => $"‘{id}’").ToArray();
        return missing.Length == 0 ? "it names no evidence." : $"evidence {List(missing)} is missing, and inside a set all is needed.";
    }

    private static string Stance(AssessedSet set) => set.Set.Stance.Value switch
    {
        "supports" => set.IsPartial ? "for a part of the claim" : "for the claim",
        "refutes" => set.IsPartial ? "against a part of it" : "against it",
        "undercuts" => "an undercut",
        var other => other,
    };

    private static void Add(StringBuilder text, IReadOnlyList<AssessedSet> sets, string how)
    {
        if (sets.Count > 0)
            text.Append($" {SentenceParts.Capital(how)}: {List(sets.Select(Describe))}.");
    }
}

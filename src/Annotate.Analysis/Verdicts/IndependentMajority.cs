using System.Globalization;

namespace Annotate.Analysis;

/// <summary>A claim needs a number of independent sources on one side, and none on the other.</summary>
/// <remarks>
/// <para>The two-source rule of newsrooms, with the independence of <see cref="ClaimEvidence.IndependentSourcesOf"/>. Independent sources on both sides make the
/// claim conflicting; fewer than asked for on the one side are not enough.</para>
/// <para>The writer of the article is a source like any other: one, where he is identified, and none for a claim of his own.</para>
/// <para>Sets on a part of the claim do not count towards the number, but oppose the other side.</para>
/// </remarks>
internal sealed class IndependentMajority(int minimum) : IVerdictPolicy
{
    /// <inheritdoc/>
    public string Name => minimum == 2 ? "independentMajority" : string.Create(CultureInfo.InvariantCulture, $"independentMajority{minimum}");

    /// <inheritdoc/>
    public Verdict Decide(ClaimEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var sides = EvidenceSides.Of(evidence.Sets, set => set.EffectiveStance);
        var support = evidence.IndependentSourcesOf(sides.Supporting);
        var refute = evidence.IndependentSourcesOf(sides.Refuting);
        var partlySupport = evidence.IndependentSourcesOf(sides.PartlySupporting);
        var partlyRefute = evidence.IndependentSourcesOf(sides.PartlyRefuting);
        var label = support.Count + partlySupport.Count > 0 && refute.Count + partlyRefute.Count > 0 ? VerdictLabel.Conflicting
            : support.Count >= minimum ? VerdictLabel.Supported
            : refute.Count >= minimum ? VerdictLabel.Refuted
            : VerdictLabel.NotEnoughEvidence;
        var text = $"{SentenceParts.Capital(Describe(support))} for the claim and {Describe(refute)} against it; "
            + $"{Plural.Count(minimum, "is needed", "are needed")} on one side and none on the other."
            + Partly("For", partlySupport) + Partly("Against", partlyRefute);
        if (partlySupport.Count + partlyRefute.Count > 0)
            text += " What bears on a part does not count towards that number, but opposes the other side.";
        var counted = support.Concat(refute).SelectMany(unit => unit.EvidenceIds).ToHashSet();
        if (sides.Supporting.Concat(sides.Refuting).Where(set => !set.Evidence.Any(item => counted.Contains(item.Id))).Select(Rationale.Describe).ToArray() is { Length: > 0 } uncounted)
            text += $" Not counted, as it rests on the claimant or on nobody who is identified: {Rationale.List(uncounted)}.";
        return PolicyVerdict.Of(this, evidence, sides, label, text);
    }

    private static string Partly(string how, IReadOnlyList<SourceUnit> units) => units.Count == 0 ? "" : $" {how} a part of it {Describe(units)}.";

    private static string Describe(IReadOnlyList<SourceUnit> units) =>
        units.Count == 0
            ? "no independent source"
            : $"{Plural.Count(units.Count, "independent source", "independent sources")} ({Rationale.List(units.Select(unit => unit.ToString()))})";
}

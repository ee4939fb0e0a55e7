using System.Text.Json.Serialization;

namespace Annotate.Analysis;

/// <summary>A claim with its evidence sets, as a <see cref="IVerdictPolicy"/> sees them.</summary>
/// <remarks>
/// <para>What holds for every policy is settled here. An undercut lowers what its <see cref="EvidenceSet.AttackedId"/> names to not enough
/// information: a set, wherever it stands; within its own claim an attribution or a source, with everything that rests on it, nested,
/// derived or spoken for it; the word of the claimants where it names nothing. It refutes nothing. Context decides nothing. Evidence that
/// rests on the claim or on its own attribution is circular and does not support it.</para>
/// <para>Immutable. What takes the force of sets away is found once for all claims of an article, in linear time.</para>
/// </remarks>
public sealed class ClaimEvidence
{
    private readonly ClaimIndex _index;

    private ClaimEvidence(
        ClaimIndex index, Claim claim, IReadOnlyList<AssessedSet> sets, IReadOnlyList<AnnotationId> claimantUndercutByIds) =>
        (_index, Claim, Sets, ClaimantUndercutByIds) = (index, claim, sets, claimantUndercutByIds);

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The article; left out of JSON.</summary>
    [JsonIgnore]
    public AnnotatedArticle Annotated => _index.Annotated;

    /// <summary>The evidence sets of the claim, in the order of the file.</summary>
    public IReadOnlyList<AssessedSet> Sets { get; }

    /// <summary>The undercuts that attack the word of those who make the claim; that takes nothing from other evidence.</summary>
    public IReadOnlyList<AnnotationId> ClaimantUndercutByIds { get; }

    /// <summary>The sets whose effective stance is this, in the order of the file.</summary>
    public IReadOnlyList<AssessedSet> WithStance(Stance stance) => ValueList.Copy(Sets.Where(set => set.EffectiveStance == stance));

    /// <summary>The independent, identified sources behind some sets of the claim.</summary>
    /// <remarks>Sources joined by membership, <see cref="Entity.ActsForIds"/>, a spokesperson or part-of relation, the same IRI, derivation
    /// or an independence group are one. Unnamed sources, those of kind <c>other</c> and evidence without a source never count; nor does
    /// the claimant's own word, even where another source relays it. The article's writer is a source like any other, and the claimant of
    /// the writer-level claims.</remarks>
    public IReadOnlyList<SourceUnit> IndependentSourcesOf(IEnumerable<AssessedSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return IndependentSources.Of(_index, Claim, sets);
    }

    /// <summary>The independent sources behind all sets that support, or refute; found once for all policies that ask.</summary>
    internal IReadOnlyList<SourceUnit> IndependentSupport => field ??= IndependentSourcesOf(WithStance(Stance.Supports));

    /// <inheritdoc cref="IndependentSupport"/>
    internal IReadOnlyList<SourceUnit> IndependentRefute => field ??= IndependentSourcesOf(WithStance(Stance.Refutes));

    /// <summary>The claim and its sets.</summary>
    public override string ToString() => $"{Claim.Id}: {Claim.Text} [{string.Join("; ", Sets)}]";

    internal static ClaimEvidence Of(ClaimIndex index, Claim claim) =>
        new(index, claim, index.Assessments.SetsOf(claim.Id), index.Assessments.ClaimantUndercutsOf(claim.Id));
}
